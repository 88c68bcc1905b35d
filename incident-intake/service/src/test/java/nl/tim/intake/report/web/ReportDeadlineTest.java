package nl.tim.intake.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.report.MemoryReportLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Apart from the other routes: their deadline is so long that a busy machine never misses it. */
@SpringBootTest(
        classes = RoutesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=1s"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class ReportDeadlineTest {

    private static final String VALID = """
            {"incidentId": "019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071", "form": "PROCES", "occurredOn": "2026-11-02",
             "reportingOrganisation": "UMCU", "fromSector": "HOSP", "toSector": "GP", "type": "MED", "harm": "H1",
             "narrative": "De brief kwam twee weken te laat."}""";

    private final MemoryReportLog log;
    private final WebTestClient client;

    @Autowired
    ReportDeadlineTest(MemoryReportLog log, FixedDirectory directory, @LocalServerPort int port) {
        this.log = log;
        directory.loaded = true;
        this.client = RoutesApplication.client(port);
    }

    @AfterEach
    void open() {
        log.gate.countDown();
    }

    @Test
    void answers503WithinTheDeadline_whenTheLogHangs_andTheReportIsStoredAllTheSame() {
        log.reset();
        log.gate = new CountDownLatch(1);
        assertThat(post()).isEqualTo(503);
        log.gate.countDown();

        // A slow machine may miss the deadline again; a sender who tries again gets there.
        await().atMost(Duration.ofMinutes(1)).until(this::post, status -> status == 201);
        assertThat(log.appended).hasSize(1);
    }

    private int post() {
        return client.post()
                .uri("/api/v1/reports")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(VALID)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
