package nl.tim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import org.junit.jupiter.api.Test;

/** The broker goes away, and comes back. */
class OutageIT {

    private static final Duration DEADLINE = Duration.ofSeconds(8);
    private static final String NARRATIVE = "De brief kwam twee weken te laat.";

    private final Services services = Services.shared();

    @Test
    void answers503InTime_whileTheBrokerIsDown_andRecoversByItself() throws Exception {
        Namespace namespace = services.newNamespace();
        Region region = new Region(namespace).withDirectory();
        try (Replica replica = Replica.start(namespace)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
            UUID before = UUID.randomUUID();
            HttpResponse<String> accepted = replica.post(Region.report(before, NARRATIVE));
            assertThat(accepted.statusCode()).isEqualTo(201);
            UUID during = UUID.randomUUID();
            services.stop(Part.KAFKA);
            try {
                for (int i = 0; i < 3; i++) {
                    unavailableInTime(replica, during);
                }
                assertThat(replica.post(Region.report(before, NARRATIVE)).body())
                        .isEqualTo(accepted.body());
                assertThat(replica.post("{}").statusCode()).isEqualTo(400);
                assertThat(replica.get("/api/v1/codelists").statusCode()).isEqualTo(200);
                assertThat(replica.health("/readiness")).isEqualTo(200);
                assertThat(replica.health("/liveness")).isEqualTo(200);
                assertThat(replica.health("/accepting")).isEqualTo(503);
            } finally {
                services.start(Part.KAFKA);
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> replica.post(Region.report(during, NARRATIVE)).statusCode() == 201);
            assertThat(replica.health("/accepting")).isEqualTo(200);
            assertThat(region.events(before)).hasSize(1);
            assertThat(region.events(during)).isNotEmpty();
        }
    }

    @Test
    void startsWithoutABroker_andAcceptsOnceItComes() throws Exception {
        Namespace namespace = services.newNamespace();
        new Region(namespace).withDirectory();
        services.stop(Part.KAFKA);
        try (Replica replica = startedWithout(namespace)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> replica.post(Region.report(UUID.randomUUID(), NARRATIVE))
                                    .statusCode()
                            == 201);
        } finally {
            services.start(Part.KAFKA);
        }
    }

    private Replica startedWithout(Namespace namespace) throws Exception {
        Replica replica = Replica.start(namespace);
        try {
            assertThat(replica.health("/liveness")).isEqualTo(200);
            assertThat(replica.health("/readiness")).isEqualTo(503);
            unavailableInTime(replica, UUID.randomUUID());
            assertThat(replica.get("/api/v1/codelists").statusCode()).isEqualTo(200);
            assertThat(replica.get("/api/v1/organisations").statusCode()).isEqualTo(503);
        } finally {
            services.start(Part.KAFKA);
        }
        return replica;
    }

    private static void unavailableInTime(Replica replica, UUID incident) throws Exception {
        long start = System.nanoTime();

        HttpResponse<String> answer = replica.post(Region.report(incident, NARRATIVE));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE);
    }
}
