package nl.tim.analysis.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.vault.Addresses;
import nl.tim.analysis.vault.Addresses.SealedAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotifierTest {

    private static final String ADDRESS = "melder@praktijk.example";

    private final List<String> journal = new ArrayList<>();
    private final Remembered notifications = new Remembered(journal);
    private final Incident incident = Cases.in(Status.UITGEZET);

    @Test
    void aRoundTellsOnce_howeverOftenItIsMade_andOnlyWhatWasHandedOverIsMailed() {
        rounds(2, new Box(true, false), _ -> Map.of(), new Lines(false));

        assertThat(journal).containsExactly("claimed ASKED", "sent ASKED to null");
    }

    @Test
    void anAddressIsOpenedAfterTheClaimAndTheLineInTheAccessLog_andOnce() {
        rounds(3, new Box(true, true), this::left, new Lines(false));

        assertThat(journal)
                .containsExactly(
                        "claimed ASKED",
                        "sent ASKED to null",
                        "mailed ASKED",
                        "claimed REPORTER_ROUTED",
                        "line REPORTER_ROUTED",
                        "opened",
                        "sent REPORTER_ROUTED to " + ADDRESS,
                        "mailed REPORTER_ROUTED");
    }

    @Test
    void withoutALineInTheAccessLog_nothingIsOpened() {
        assertThatThrownBy(() -> rounds(1, new Box(true, true), this::left, new Lines(true)))
                .isInstanceOf(UnavailableException.class);

        assertThat(journal).doesNotContain("opened");
    }

    @Test
    void aReporterWhoLeftNoAddress_isLookedForOnce_andNothingIsClaimed() {
        var looked = new ArrayList<Map<UUID, Instant>>();
        rounds(
                3,
                new Box(true, true),
                reports -> {
                    looked.add(reports);
                    return Map.of();
                },
                new Lines(false));

        assertThat(looked).hasSize(1);
        assertThat(journal).noneMatch(line -> line.contains("REPORTER"));
    }

    @Test
    void withoutAnyWayToSendMail_nothingOfReportersIsLookedFor() {
        rounds(1, new Box(false, false), this::left, new Lines(false));

        assertThat(journal).noneMatch(line -> line.contains("REPORTER"));
    }

    private void rounds(int number, Post post, Addresses addresses, AccessLog access) {
        Instant now = Objects.requireNonNull(incident.updatedAt());
        var properties = new NotificationProperties(true, Duration.ofMinutes(10), Duration.ofDays(30));
        var reporters = new ReporterMail(notifications, addresses, access, post, UUID::randomUUID, () -> now);
        try (var notifier = new Notifier(
                (_, each) -> each.accept(incident),
                new NoSignals(),
                notifications,
                post,
                reporters,
                properties,
                () -> now)) {
            for (int round = 0; round < number; round++) {
                notifier.run();
            }
        }
    }

    private Map<UUID, SealedAddress> left(Map<UUID, Instant> reports) {
        return Map.of(incident.incidentId(), () -> {
            journal.add("opened");
            return ADDRESS;
        });
    }

    private final class Box implements Post {
        private final boolean open;
        private final boolean works;

        Box(boolean open, boolean works) {
            this.open = open;
            this.works = works;
        }

        @Override
        public boolean open() {
            return open;
        }

        @Override
        public boolean send(Notice notice, @Nullable String reporter) {
            journal.add("sent " + notice.kind() + " to " + reporter);
            return works;
        }
    }

    private final class Lines implements AccessLog {
        private final boolean away;

        Lines(boolean away) {
            this.away = away;
        }

        @Override
        public void append(AccessLine line, @Nullable String words) {
            if (away) {
                throw new UnavailableException("access log");
            }
            assertThat(line.activity()).isEqualTo(Activity.IDENTITY);
            assertThat(line.incidents())
                    .extracting(AccessLine.Accessed::incidentId)
                    .containsExactly(incident.incidentId());
            journal.add("line " + line.about());
        }

        @Override
        public void awaitOthers() {}
    }
}
