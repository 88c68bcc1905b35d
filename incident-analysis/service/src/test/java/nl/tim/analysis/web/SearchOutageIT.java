package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.tim.analysis.search.SampleIncidents;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Readers are told at once when Elasticsearch is away, and are answered again without anybody's help. */
@ReadingTest({ReadingSlice.class, IndexSlice.class})
@Outage
class SearchOutageIT {

    private static final Namespace NAMESPACE = Services.shared().newNamespace();

    @Autowired
    private WebTestClient client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        NAMESPACE.settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void returns503_whileElasticsearchIsDown_andRecovers() {
        expect(503);
        new SampleIndex(NAMESPACE.elasticsearch(), NAMESPACE.index()).fill(SampleIncidents.of(10, 1));
        expect(200);
        Services.shared().stop(Part.ELASTICSEARCH);
        try {
            expect(503);
        } finally {
            Services.shared().start(Part.ELASTICSEARCH);
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> expect(200));
    }

    /** A connection that is refused needs no time-out, so an answer takes far less than a minute. */
    private void expect(int status) {
        for (String path : List.of("/api/v1/incidents", "/api/v1/trends/matrix")) {
            long begin = System.nanoTime();
            client.get().uri(path).exchange().expectStatus().isEqualTo(status).expectBody();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        }
        client.get()
                .uri("/api/v1/incidents/0197c5a0-7b2e-7c3d-8f4a-2b1c0d9e8f7a")
                .exchange()
                .expectStatus()
                .isEqualTo(status == 200 ? 404 : status)
                .expectBody();
    }
}
