package nl.tim.analysis.projection;

import static nl.tim.analysis.projection.CaseIT.address;
import static nl.tim.analysis.projection.CaseIT.documentAt;
import static nl.tim.analysis.projection.CaseIT.get;
import static nl.tim.analysis.projection.CaseIT.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.testing.Region;
import nl.tim.fixture.Issuer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told in the regions of {@link CaseIT} beside what they were made for: starting a service takes longer than these. */
final class CaseStories {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private CaseStories() {}

    /** One of the two holds the link; a coordinator who reaches the other one alone sees nothing of it. */
    static void linksAreSeenFromBothSides(HttpClient http, Region region, UUID id)
            throws IOException, InterruptedException {
        UUID other = UUID.randomUUID();
        region.log.append(region.reports.report(
                other,
                "Nog een",
                report -> report.setReportingOrganisation("ANTONIUS").setCounterpartOrganisation(null)));
        documentAt(region, other, 1);
        HttpResponse<String> linked = post(
                http,
                region,
                "/api/v1/incidents/" + id + "/commands",
                "{\"type\": \"link\", \"expectedRevision\": %d, \"other\": \"%s\", \"kind\": \"PARENT\"}"
                        .formatted(region.index.document(id).path("revision").asInt(), other));
        assertThat(linked.statusCode()).as(linked.body()).isEqualTo(200);
        String path = "/api/v1/incidents/" + other;
        await().atMost(LONG).until(() -> get(http, region, path).body().contains(id.toString()));

        JsonNode link =
                JSON.readTree(get(http, region, path).body()).path("links").path(0);
        assertThat(link.path("kind").asString()).isEqualTo("PARENT");
        assertThat(link.path("inverse").asBoolean()).isTrue();
        assertThat(JSON.readTree(get(http, region, "/api/v1/incidents/" + id).body())
                        .path("links")
                        .path(0)
                        .path("incidentId")
                        .asString())
                .isEqualTo(other.toString());
        String reference = link.path("reference").asString();
        assertThat(page(http, region, "/cases/" + other, "analyst", null)).contains("Heeft als onderdeel", reference);
        assertThat(page(http, region, "/cases/" + id, "analyst", null)).contains("Onderdeel van");
        assertThat(page(http, region, "/incidents.csv", "analyst", null)).contains("Heeft als onderdeel " + reference);
        for (String shown : List.of("/cases/" + other, "/incidents/" + other, "/incidents.csv", path)) {
            assertThat(page(http, region, shown, "coordinator", "ANTONIUS"))
                    .as(shown)
                    .contains(other.toString())
                    .doesNotContain(id.toString(), reference, "Heeft als onderdeel");
        }
    }

    static void ofTwoWhoTypeAtOnce_oneIsTold_andLosesNoWord(HttpClient http, Region region)
            throws IOException, InterruptedException {
        UUID id = UUID.randomUUID();
        region.log.append(region.reports.report(id, "Twee tegelijk"));
        documentAt(region, id, 1);
        HttpResponse<String> triaged = post(
                http,
                region,
                "/api/v1/incidents/" + id + "/commands",
                "{\"type\": \"triage\", \"harm\": \"H2\", \"expectedRevision\": 1}");
        assertThat(triaged.statusCode()).as(triaged.body()).isEqualTo(200);

        Map<String, String> one = tree("eerste", 5);
        Map<String, String> two = tree("tweede", 4);
        List<CompletableFuture<HttpResponse<String>>> racing = Stream.of(one, two)
                .map(form -> http.sendAsync(form(region, id, form), HttpResponse.BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers =
                racing.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
        boolean firstLost = answers.getFirst().statusCode() == 409;
        String lost = answers.get(firstLost ? 0 : 1).body();
        Map<String, String> typed = firstLost ? one : two;
        assertThat(lost).contains("Wat u typte, staat hieronder nog");
        typed.forEach((name, value) -> assertThat(lost).as(name).contains(value));
        assertThat(lost)
                .as("a cause still leads to the one above it")
                .contains("<option value=\"%s\" selected=\"selected\">".formatted(typed.get("nodes.0.nodeId")));
        assertThat(lost).as("and what the other one wrote is below").contains((firstLost ? "tweede" : "eerste") + " 0");

        HttpResponse<String> late = http.send(
                form(
                        region,
                        id,
                        Map.of(
                                "type",
                                "reject",
                                "expectedRevision",
                                "2",
                                "reason",
                                "ARBO",
                                "explanation",
                                "Bewaar dit")),
                HttpResponse.BodyHandlers.ofString());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Deze stap kan nu niet meer", "Bewaar dit");
    }

    private static Map<String, String> tree(String who, int rows) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("type", "rootCauses");
        form.put("expectedRevision", "2");
        for (int row = 0; row < rows; row++) {
            String name = "nodes." + row + ".";
            form.put(name + "nodeId", UUID.randomUUID().toString());
            form.put(name + "text", who + " " + row);
            form.put(name + "evidence", who + " bewijs " + row);
        }
        form.put("nodes.1.parent", form.get("nodes.0.nodeId"));
        return form;
    }

    private static HttpRequest form(Region region, UUID id, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(region, "/cases/" + id))
                .header("Authorization", Issuer.shared().bearer("analyst", null))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Accept-Language", "nl")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String page(HttpClient http, Region region, String path, String role, @Nullable String organisation)
            throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(address(region, path))
                                .header("Authorization", Issuer.shared().bearer(role, organisation))
                                .header("Accept-Language", "nl")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The second mail is of a later round than the first, and so is everything that could have been sent twice, or to nobody. */
    static void reportersAreMailedOnce(HttpClient http, Region region, HttpRequest lines, Path folder)
            throws IOException, InterruptedException {
        UUID unreachable = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        region.log.append(region.reports.careReport(unreachable, "Zonder adres", "Pietje Patient", "Rosa Melder"));
        region.log.append(region.reports.reachableReport(first, "Met adres", "eerste@praktijk.example"));
        region.log.append(region.reports.reachableReport(second, "Met adres", "tweede@praktijk.example"));
        for (UUID id : List.of(unreachable, first)) {
            asked(http, region, id);
        }
        await().atMost(LONG).until(() -> mails(folder).toString().contains("eerste@praktijk.example"));
        asked(http, region, second);
        await().atMost(LONG).until(() -> mails(folder).toString().contains("tweede@praktijk.example"));

        assertThat(mails(folder))
                .satisfiesExactlyInAnyOrder(
                        mail -> assertThat(mail).contains("eerste@praktijk.example", "/volgen"),
                        mail -> assertThat(mail).contains("tweede@praktijk.example"));
        assertThat(region.index.document(first).toString()).doesNotContain("eerste@");
        // A mail that is sent twice would be one file, but two lines.
        await().atMost(LONG)
                .until(
                        () -> http.send(lines, HttpResponse.BodyHandlers.ofString())
                                .body(),
                        page -> page.split("REPORTER_QUESTION", -1).length == 3
                                && page.contains(first.toString().substring(0, 6)));
    }

    private static void asked(HttpClient http, Region region, UUID id) throws IOException, InterruptedException {
        documentAt(region, id, 1);
        HttpResponse<String> answer = post(
                http,
                region,
                "/api/v1/incidents/" + id + "/commands",
                "{\"type\": \"ask\", \"expectedRevision\": 1, \"text\": \"Hoe laat was dat?\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> mails(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
