package nl.tim.intake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredReportsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T13:00:00Z");

    private final StoredReports<Instant> reports = new StoredReports<>(recordedAt -> recordedAt);

    @Test
    void theFirstReportOfAnIncidentCounts() {
        reports.add(new UUID(0, 1), NOW);
        reports.add(new UUID(0, 1), NOW.plusSeconds(1));

        assertThat(reports.find(new UUID(0, 1))).contains(NOW);
    }

    @Test
    void forgetsWhatIsOld() {
        reports.add(new UUID(0, 1), NOW.minus(Duration.ofDays(8)).minusMillis(1));
        reports.add(new UUID(0, 2), NOW.minus(Duration.ofDays(8)));
        reports.forgetBefore(NOW.minus(Duration.ofDays(8)));

        assertThat(reports.find(new UUID(0, 1))).isEmpty();
        assertThat(reports.find(new UUID(0, 2))).isPresent();
        assertThat(reports.size()).isEqualTo(1);
    }
}
