package nl.tim.intake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredReportsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T13:00:00Z");

    private final StoredReports<String> reports = new StoredReports<>(
            text -> text.getBytes(StandardCharsets.UTF_8), bytes -> new String(bytes, StandardCharsets.UTF_8));

    @Test
    void theFirstReportOfAnIncidentCounts_alsoOnAnotherDay() {
        reports.add(new UUID(0, 1), NOW, "first");
        reports.add(new UUID(0, 1), NOW.plusSeconds(1), "second");
        reports.add(new UUID(0, 1), NOW.minus(Duration.ofDays(1)), "third");

        assertThat(reports.find(new UUID(0, 1))).contains("first");
        assertThat(reports.size()).isEqualTo(1);
    }

    @Test
    void forgetsTheDaysBefore() {
        reports.add(new UUID(0, 1), NOW.minus(Duration.ofDays(9)), "old");
        reports.add(new UUID(0, 2), NOW.minus(Duration.ofDays(8)), "kept");
        reports.forgetBefore(NOW.minus(Duration.ofDays(8)));

        assertThat(reports.find(new UUID(0, 1))).isEmpty();
        assertThat(reports.find(new UUID(0, 2))).contains("kept");
        assertThat(reports.size()).isEqualTo(1);
    }

    @Test
    void holdsAReportInLessThan200Bytes() {
        String report = "x".repeat(131);
        for (int i = 0; i < 100_000; i++) {
            reports.add(new UUID(7, i), NOW, report);
        }
        assertThat(reports.memory() / 100_000).isLessThan(200);
    }
}
