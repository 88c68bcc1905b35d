package nl.tim.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.audit.ChainAudit;
import nl.tim.analysis.testing.CaseEvents;
import nl.tim.analysis.testing.Region;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.event.IncidentEvent;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyBodyReachesTheDocument_andErasingLeavesNoText() {
        try (var region = new Region()) {
            UUID id = UUID.randomUUID();
            IncidentEvent report = region.reports.report(id, "een heel verhaal");
            region.log.append(report);
            region.log.append(region.reports.supplement(id, "woorden erbij"));
            List<IncidentEvent> events = CaseEvents.after(report, region.log.textKey());
            events.forEach(region.log::append);

            JsonNode document = documentAt(region, id, events.size() + 2);
            assertThat(document.path("decisions"))
                    .as("every event is accepted")
                    .allMatch(decision -> decision.path("outcome").asString().equals("ACCEPTED"));
            assertThat(document.path("narrative").asString()).isEqualTo("████heel verhaal");
            assertThat(document.path("status").asString()).isEqualTo("OVERGEDRAGEN");
            assertThat(document.path("flags")).hasToString("[\"INGETROKKEN\"]");
            assertThat(document.path("rootCauses")).hasToString("[\"OP\"]");
            assertThat(document.path("routedTo")).hasToString("[\"UMCU\"]");
            assertThat(document.path("waitingFor").isMissingNode()).isTrue();
            assertThat(document.path("supplements").path(1).path("text").asString())
                    .isEqualTo("woorden bij ANSWER_SHARED");
            assertThat(document.path("case").toString())
                    .contains("woorden bij ACCOUNT_SHARED", "woorden bij EVIDENCE_SHARED", "woorden bij NOTE_SHARED");

            region.log.append(CaseEvents.erased(id));

            JsonNode erased = documentAt(region, id, events.size() + 3);
            assertThat(erased.toString()).doesNotContain("woorden", "verhaal");
            assertThat(erased.path("flags")).hasToString("[\"INGETROKKEN\",\"TEXT_ERASED\"]");
            assertThat(erased.path("type").asString()).isEqualTo("INF");
            assertThat(region.deadLetters.records()).isEmpty();
            assertThat(erased.path("decisions"))
                    .extracting(decision -> decision.path("type").asString())
                    .containsAll(union());
        }
    }

    @Test
    void commandsOverHttp_areSealedRuledOnAndTold() throws Exception {
        try (var region = new Region();
                var http = HttpClient.newHttpClient()) {
            UUID id = UUID.randomUUID();
            region.log.append(region.reports.report(id, "Jan Visser belde de apotheek", "RTA-COPD"));
            JsonNode reported = documentAt(region, id, 1);
            String path = "/api/v1/incidents/" + id + "/commands";

            HttpResponse<String> asked = post(http, region, path, """
                    {"type": "ask", "expectedRevision": 1, "commandId": "%s",
                     "text": "Mag ik u bellen op 06 12345678?"}""".formatted(new UUID(1, 1)));
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
            assertThat(JSON.readTree(asked.body()).path("status").asString()).isEqualTo("AANVULLING_GEVRAAGD");
            assertThat(region.index.document(id).path("case").toString())
                    .contains("Mag ik u bellen op [TELEFOON-1]?")
                    .doesNotContain("12345678");

            HttpResponse<String> late =
                    post(http, region, path, "{\"type\": \"triage\", \"harm\": \"H2\", \"expectedRevision\": 1}");
            assertThat(late.statusCode()).isEqualTo(409);
            JsonNode lost = JSON.readTree(late.body());
            assertThat(lost.path("reason").asString()).isEqualTo("STALE_REVISION");
            assertThat(lost.path("changes").path(0).path("type").asString()).isEqualTo("InformationRequested");
            assertThat(lost.path("changes").path(0).path("by").asString()).isEqualTo("Analist van dienst");

            HttpResponse<String> masked = post(http, region, path, """
                    {"type": "mask", "target": "%s", "field": "narrative", "phrase": "Jan Visser"}""".formatted(
                            reported.path("decisions").path(0).path("eventId").asString()));
            assertThat(masked.statusCode()).as(masked.body()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(2)).until(() -> region.index.found("Visser") == 0);
            assertThat(region.index.document(id).path("narrative").asString())
                    .isEqualTo("██████████ belde de apotheek");

            HttpResponse<String> again = get(http, region, "/api/v1/commands/" + new UUID(1, 1) + "?incidentId=" + id);
            assertThat(JSON.readTree(again.body()).path("outcome").asString()).isEqualTo("ACCEPTED");
            HttpResponse<String> wrong = post(http, region, path, "{\"type\": \"triage\"}");
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(JSON.readTree(wrong.body()).path("errors").size()).isEqualTo(2);
            accessIsKept(http, region, id);
            CaseStories.linksAreSeenFromBothSides(http, region, id);
            CaseStories.ofTwoWhoTypeAtOnce_oneIsTold_andLosesNoWord(http, region);
        }
    }

    /** Everything above was kept before it was done; the privacy officer finds it, and what is asked next is in the log as well. */
    private static void accessIsKept(HttpClient http, Region region, UUID id) throws IOException, InterruptedException {
        await().atMost(LONG)
                .until(() ->
                        get(http, region, "/api/v1/incidents?q=apotheek").body().contains(id.toString()));
        HttpRequest lines = HttpRequest.newBuilder(address(region, "/access-log?incident=" + id))
                .header("Authorization", Issuer.shared().bearer("privacy-officer", null))
                .header("Accept", "text/html")
                .build();
        await().atMost(LONG)
                .until(
                        () -> http.send(lines, HttpResponse.BodyHandlers.ofString())
                                .body(),
                        page -> page.contains("apotheek"));
        String page = http.send(lines, HttpResponse.BodyHandlers.ofString()).body();
        assertThat(page).contains("InformationRequested", "RedactionCorrected", "127.0.0.1");
        ChainAudit.Report report = region.analysis().bean(ChainAudit.class).check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.lines()).isGreaterThanOrEqualTo(8);
    }

    @TempDir
    private Path mails;

    @Test
    void whoIsBehindAReport_isOpenedByWhoMay_withAReasonThatIsKeptFirst() throws Exception {
        try (var region = new Region("tim.notifications.every=300ms", "tim.mail.folder=" + mails);
                var http = HttpClient.newHttpClient()) {
            UUID id = UUID.randomUUID();
            region.log.append(region.reports.careReport(id, "Een verhaal", "Pietje Patient", "Rosa Melder"));
            documentAt(region, id, 1);

            assertThat(identity(http, region, id, "analyst", null, "kort").statusCode())
                    .isEqualTo(400);
            String reason = "De apotheek vraagt om welke patiënt het gaat";
            assertThat(identity(http, region, id, "analyst", null, reason).body())
                    .contains("Pietje Patient", "Rosa Melder");
            assertThat(identity(http, region, id, "coordinator", "REGIOZORGNU", reason)
                            .body())
                    .contains("Pietje Patient")
                    .doesNotContain("Rosa Melder");
            assertThat(identity(http, region, id, "coordinator", "ANTONIUS", reason)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(identity(http, region, id, "chain-team", "ANTONIUS", reason)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(region.index.document(id).toString()).doesNotContain("Pietje", "Rosa");
            HttpRequest lines = HttpRequest.newBuilder(address(region, "/access-log?activity=IDENTITY"))
                    .header("Authorization", Issuer.shared().bearer("privacy-officer", null))
                    .header("Accept", "text/html")
                    .build();
            await().atMost(LONG)
                    .until(
                            () -> http.send(lines, HttpResponse.BodyHandlers.ofString())
                                    .body(),
                            page -> page.split(reason, -1).length == 3 && page.contains("Geweigerd"));
            CaseStories.reportersAreMailedOnce(http, region, lines, mails);
        }
    }

    private static HttpResponse<String> identity(
            HttpClient http, Region region, UUID id, String role, @Nullable String organisation, String reason)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(region, "/cases/" + id + "/identity"))
                        .header("Authorization", Issuer.shared().bearer(role, organisation))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(HttpClient http, Region region, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(region, path))
                        .header("Authorization", Issuer.shared().bearer("analyst", null))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> get(HttpClient http, Region region, String path)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(region, path))
                        .header("Authorization", Issuer.shared().bearer("analyst", null))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static URI address(Region region, String path) {
        return URI.create("http://127.0.0.1:" + region.analysis().port() + path);
    }

    static JsonNode documentAt(Region region, UUID id, int seq) {
        await().atMost(LONG).until(() -> region.index.document(id).path("seq").asInt() == seq);
        return region.index.document(id);
    }

    private static List<String> union() {
        return IncidentEvent.getClassSchema().getField("body").schema().getTypes().stream()
                .map(Schema::getName)
                .toList();
    }
}
