package nl.tim.analysis.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import nl.tim.analysis.testing.Region;
import nl.tim.analysis.testing.RunningAnalysis;
import nl.tim.fixture.Issuer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trajectory on a real log: sealed, linked, and known to a replica that starts later. */
class TrajectoryIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final UUID FOUND = UUID.fromString("0197c5a0-7b2e-7c3d-8f4a-000000000001");
    private static final UUID SINGLE = UUID.fromString("0197c5a0-7b2e-7c3d-8f4a-000000000002");

    @Test
    void whatItBeginsWithIsLinked_andAReplicaThatStartsLaterKnowsIt() throws Exception {
        try (var region = new Region();
                var http = HttpClient.newHttpClient()) {
            region.log.append(region.reports.report(FOUND, "pomp alarm"));
            region.log.append(region.reports.report(SINGLE, "infuus leeg", report -> report.setType("INF")));
            await().atMost(LONG).until(() -> region.index.found("pomp") == 1 && region.index.found("infuus") == 1);

            JsonNode begun = post(http, region.analysis(), 201, "", """
                    {"title": "Geheime titel", "measure": "type=MED", "search": "type=MED"}""");
            assertThat(begun.path("incidents").asInt()).isEqualTo(1);
            String id = begun.path("trajectoryId").asString();
            awaitLink(region, FOUND, id);

            String commands = "/" + id + "/commands";
            post(
                    http,
                    region.analysis(),
                    200,
                    commands,
                    "{\"type\": \"addIncident\", \"incident\": \"" + SINGLE + "\"}");
            awaitLink(region, SINGLE, id);
            post(
                    http,
                    region.analysis(),
                    200,
                    commands,
                    "{\"type\": \"removeIncident\", \"incident\": \"" + SINGLE + "\"}");
            await().atMost(LONG)
                    .until(() ->
                            region.index.document(SINGLE).path("trajectories").isEmpty());
            assertThat(region.index.document(FOUND).path("seq").asInt()).isEqualTo(2);

            try (var later = RunningAnalysis.start(region.namespace)) {
                JsonNode known = await().atMost(LONG)
                        .until(
                                () -> get(http, later, "/" + id),
                                answer -> !answer.path("title").isMissingNode());
                assertThat(known.path("title").asString()).isEqualTo("Geheime titel");
                assertThat(known.path("revision").asInt()).isEqualTo(3);
                assertThat(known.path("reports").asString()).endsWith("?trajectory=" + id);
            }
        }
    }

    private static void awaitLink(Region region, UUID incident, String id) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(region.index
                                .document(incident)
                                .path("trajectories")
                                .path(0)
                                .asString(""))
                        .isEqualTo(id));
    }

    private static JsonNode post(HttpClient http, RunningAnalysis analysis, int status, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request(analysis, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private static JsonNode get(HttpClient http, RunningAnalysis analysis, String path)
            throws IOException, InterruptedException {
        return JSON.readTree(http.send(request(analysis, path).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static HttpRequest.Builder request(RunningAnalysis analysis, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + analysis.port() + "/api/v1/trajectories" + path))
                .header("Authorization", Issuer.shared().bearer("analyst", null));
    }
}
