package nl.tim.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.testing.Region;
import nl.tim.fixture.Outage;
import nl.tim.fixture.Services;
import nl.tim.fixture.Services.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Outage
class OutageIT {
    private static final Duration LONG = Duration.ofMinutes(2);

    @SuppressWarnings("NullAway.Init")
    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region();
        region.log.append(region.reports.report(UUID.randomUUID(), "begin"));
        await().atMost(LONG).until(() -> region.index.found("begin") == 1);
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @Test
    void recordsOfAnElasticsearchOutage_areIndexedAfterIt_withoutAnOperator() {
        List<UUID> reported = new ArrayList<>();
        try {
            Services.shared().stop(Part.ELASTICSEARCH);
            for (int i = 0; i < 20; i++) {
                UUID id = UUID.randomUUID();
                region.log.append(region.reports.report(id, "tijdens de storing"));
                reported.add(id);
            }
        } finally {
            Services.shared().start(Part.ELASTICSEARCH);
        }

        await().atMost(LONG).until(() -> region.index.found("tijdens storing") == reported.size());
        assertThat(region.deadLetters.records()).isEmpty();
    }

    @Test
    void recordsAfterAKafkaOutage_areIndexed_withoutAnOperator() {
        region.log.append(region.reports.report(UUID.randomUUID(), "voor de onderbreking"));
        try {
            Services.shared().stop(Part.KAFKA);
        } finally {
            Services.shared().start(Part.KAFKA);
        }
        region.log.append(region.reports.report(UUID.randomUUID(), "na de onderbreking"));

        await().atMost(LONG).until(() -> region.index.found("onderbreking") == 2);
    }

    @Test
    void indexThatIsDeleted_isMadeAgainFromTheLog() {
        UUID id = UUID.randomUUID();
        region.log.append(region.reports.report(id, "overleeft het wissen"));
        await().atMost(LONG).until(() -> region.index.found("overleeft wissen") == 1);
        int documents = region.index.all().size();
        String pattern = region.namespace.index() + "-v*";
        region.index
                .json("GET", "/_alias/" + region.namespace.index(), "")
                .propertyNames()
                .forEach(name -> region.index.json("DELETE", "/" + name, ""));

        await().atMost(LONG).until(() -> region.index.found("overleeft wissen") == 1);
        await().atMost(LONG).until(() -> region.index.all().size() == documents);
        assertThat(region.index.json("GET", "/" + pattern, "").propertyNames())
                .as("no index was made by a stray write")
                .allMatch(name -> name.matches(region.namespace.index() + "-v[0-9]+"))
                .hasSize(1);
    }
}
