package nl.tim.analysis.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OldInvitationsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final Duration KEPT = Duration.ofDays(90);

    private final MemoryInvitationLog log = new MemoryInvitationLog();

    @Test
    void whatOpenedNothingForNinetyDays_isForgotten_whateverBecameOfIt() {
        Instant last = NOW.minus(KEPT);
        log.keep(until("a", last.minusSeconds(1)));
        log.keep(until("b", last.minusSeconds(1))
                .opened(last.minus(KEPT), "me")
                .revoked(last.minus(KEPT), "coordinator"));
        log.keep(until("c", last));
        log.keep(until("d", NOW.plusSeconds(1)).revoked(last.minus(KEPT), "coordinator"));
        try (var old = new OldInvitations(log, KEPT, () -> NOW)) {
            assertThat(old.run()).isEqualTo(2);
            assertThat(log.all()).extracting(Invitation::place).containsExactlyInAnyOrder("c", "d");
            assertThat(old.run()).isZero();
        }
    }

    private static Invitation until(String place, Instant end) {
        return Invitation.made(place, new UUID(1, 1), "UMCU", end.minus(Duration.ofDays(42)), "coordinator", end);
    }
}
