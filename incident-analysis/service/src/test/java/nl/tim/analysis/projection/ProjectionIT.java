package nl.tim.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import nl.tim.analysis.testing.Index;
import nl.tim.analysis.testing.LogWriter;
import nl.tim.analysis.testing.Reports;
import nl.tim.analysis.testing.RunningAnalysis;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import org.junit.jupiter.api.Test;

class ProjectionIT {

    @Test
    void reportIsFindable_withinTwoSecondsOfItsReceipt() {
        Namespace namespace = Services.shared().newNamespace();
        var index = new Index(namespace);
        try (var analysis = RunningAnalysis.start(namespace);
                var log = new LogWriter(namespace)) {
            assertThat(analysis.port()).isPositive();
            var reports = new Reports(log);
            UUID first = UUID.randomUUID();
            log.append(reports.report(first, "Overdracht van het verpleeghuis ontbrak"));
            await().atMost(Duration.ofSeconds(30)).until(() -> index.found("verpleeghuis") == 1);

            UUID second = UUID.randomUUID();
            log.append(reports.report(second, "Patiënt wéét van niets"));
            await().atMost(Duration.ofSeconds(2))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> index.found("patient weet") == 1);

            assertThat(index.document(second).path("sac").asInt()).isEqualTo(3);
            assertThat(index.document(second).path("boundary").asString()).isEqualTo("GP_HOSP");
            assertThat(index.document(second).path("flags").isEmpty()).isTrue();
        }
    }
}
