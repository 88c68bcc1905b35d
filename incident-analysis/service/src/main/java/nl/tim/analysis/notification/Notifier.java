package nl.tim.analysis.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.projection.FoundCases;
import nl.tim.analysis.projection.FoundCases.Which.WaitingOrChanged;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.signal.SignalStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every so often for what is waited for, and tells whom it concerns. It reads the index and writes nothing there, so a rebuild tells nobody
 * anything; what was told before is not told again, whichever replica looks.
 */
final class Notifier implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Notifier.class);

    private final FoundCases cases;
    private final SignalLog signals;
    private final Notifications notifications;
    private final Post post;
    private final ReporterMail reporters;
    private final NotificationProperties properties;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notifier").daemon(true).factory());

    Notifier(
            FoundCases cases,
            SignalLog signals,
            Notifications notifications,
            Post post,
            ReporterMail reporters,
            NotificationProperties properties,
            InstantSource clock) {
        this.cases = cases;
        this.signals = signals;
        this.notifications = notifications;
        this.post = post;
        this.reporters = reporters;
        this.properties = properties;
        this.clock = clock;
    }

    /** Looks for the first time after one interval. Call once. */
    void start() {
        long every = properties.every().toMillis();
        ScheduledFuture<?> rounds = thread.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
        log.debug("First look in {} s", rounds.getDelay(TimeUnit.SECONDS));
    }

    private void look() {
        try {
            run();
        } catch (UnavailableException e) {
            log.warn("Notifications wait for the next round: {}", e.getMessage());
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            log.error("Notifications wait for the next round: {}", e.getClass().getName());
        }
    }

    /** One round. */
    void run() {
        Instant now = clock.instant();
        Instant since = now.minus(properties.newsFor());
        List<ReporterMail.Due> toReporters = new ArrayList<>();
        cases.forEach(new WaitingOrChanged(since), incident -> {
            Notices.of(incident, now).forEach(this::tell);
            Instant receivedAt = incident.receivedAt() == null ? Instant.EPOCH : incident.receivedAt();
            ReporterNotices.of(incident, since, now)
                    .forEach(
                            notice -> toReporters.add(new ReporterMail.Due(notice, incident.incidentId(), receivedAt)));
        });
        signals.all().stream()
                .filter(signal -> signal.status() == SignalStatus.DETECTED
                        && signal.raisedAt().isAfter(since))
                .forEach(signal -> tell(Notice.ofSignal(signal.id())));
        reporters.tell(toReporters);
    }

    private void tell(Notice notice) {
        if (notifications.claim(notice) && post.send(notice, null)) {
            notifications.mailed(notice);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
