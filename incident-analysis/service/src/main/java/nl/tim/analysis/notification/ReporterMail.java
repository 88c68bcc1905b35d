package nl.tim.analysis.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.vault.Addresses;
import nl.tim.analysis.vault.Addresses.SealedAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails reporters who left an address. That one was left is looked for in the log, for all cases of a round at once; it is opened when the notice is claimed and the
 * access log has a line, and forgotten with the mail. Blocks; one thread.
 */
final class ReporterMail {

    private static final Logger log = LoggerFactory.getLogger(ReporterMail.class);

    private final Notifications notifications;
    private final Addresses addresses;
    private final AccessLog access;
    private final Post post;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    /** Cases of which the reporter left no address that opens: that never changes. */
    private final Set<UUID> silent = new HashSet<>();

    ReporterMail(
            Notifications notifications,
            Addresses addresses,
            AccessLog access,
            Post post,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.notifications = notifications;
        this.addresses = addresses;
        this.access = access;
        this.post = post;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A notice to a reporter.
     *
     * @param receivedAt when the report came
     */
    record Due(Notice notice, UUID incidentId, Instant receivedAt) {}

    /**
     * Tells what nobody told yet, where there is an address. Without a way to send mail nothing is looked for: it may still be news when there is one.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when log or access log are away; what was told stays told
     */
    void tell(List<Due> due) {
        if (!post.open()) {
            return;
        }
        Set<UUID> present = new HashSet<>();
        due.forEach(one -> present.add(one.incidentId()));
        silent.retainAll(present);
        List<Due> untold = due.stream()
                .filter(one -> !silent.contains(one.incidentId()) && !notifications.claimed(one.notice()))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        Map<UUID, Instant> reports = new HashMap<>();
        untold.forEach(one -> reports.put(one.incidentId(), one.receivedAt()));
        Map<UUID, SealedAddress> found = addresses.of(reports);
        for (Due one : untold) {
            SealedAddress address = found.get(one.incidentId());
            if (address == null) {
                silent.add(one.incidentId());
            } else if (notifications.claim(one.notice())) {
                keep(one);
                send(one.notice(), address);
            }
        }
    }

    private void keep(Due one) {
        access.append(
                AccessLine.byJob(
                        ids.get(),
                        clock.instant(),
                        Activity.IDENTITY,
                        Outcome.SUCCESS,
                        "TIM",
                        "notifications",
                        one.notice().kind().name(),
                        List.of(new Accessed(one.incidentId(), one.notice().reference()))),
                null);
    }

    private void send(Notice notice, SealedAddress address) {
        Optional<String> opened = opened(address);
        if (opened.isPresent() && post.send(notice, opened.get())) {
            notifications.mailed(notice);
        }
    }

    /** Empty, and then shown as not mailed, when the KEK is not the one that wrapped the key. */
    private static Optional<String> opened(SealedAddress address) {
        try {
            return Optional.of(address.open());
        } catch (IllegalStateException e) {
            log.warn("The address of a reporter does not open: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
