package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.administration.ChangingDirectory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.Incidents;
import nl.tim.fixture.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each role gets over HTTP of reports of its own organisation, of others, and of both counted together. */
@ReadingTest({ReadingSlice.class, AccessRoutesTest.Sample.class})
class AccessRoutesTest {

    private static final String OWN = "0197c5a0-7b2e-7c3d-8f4a-000000000001";
    private static final String NAMED = "0197c5a0-7b2e-7c3d-8f4a-000000000002";
    private static final String OTHER = "0197c5a0-7b2e-7c3d-8f4a-000000000003";
    private static final String COORDINATOR = Issuer.shared().bearer("coordinator", "ORG-2");

    @Autowired
    private WebTestClient client;

    @Autowired
    private ChangingDirectory directory;

    @ParameterizedTest(name = "{1} asks {0}")
    @MethodSource
    void isOpenToWhomThePolicyNames_andToNobodyElse(String request, Role role) {
        String[] asked = request.split(" ");
        int status = client.method(HttpMethod.valueOf(asked[0]))
                .uri(asked[1])
                .header("Authorization", Issuer.shared().bearer(role.code(), "ORG-2"))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
        boolean admitted = Policy.rule(asked[0], asked[1]).orElseThrow().admits(Set.of(role));
        if (admitted) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    static Stream<Arguments> isOpenToWhomThePolicyNames_andToNobodyElse() {
        return Policy.rules().stream()
                .filter(rule -> rule.path().startsWith("/api/") || rule.path().startsWith("/incidents"))
                .flatMap(rule -> Stream.of(Role.values())
                        .map(role -> Arguments.arguments(rule.request().replaceAll("\\{\\w+}", OTHER), role)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/incidents, nl, Wie bent u?",
        "/api/v1/signals, en, Who are you?",
        "/api/v1/none, nl, Wie bent u?"
    })
    void whoSaysNotWhoTheyAre_isTold401(String path, String language, String title) {
        JsonNode problem = JsonMapper.shared().readTree(body(path, "", language, 401));
        assertThat(problem.path("type").asString()).isEqualTo("urn:tim:problem:unknown-person");
        assertThat(problem.path("title").asString()).isEqualTo(title);
    }

    @Test
    void aTokenOfAnotherIssuer_forAnother_orOverItsTime_isNone() {
        Issuer issuer = Issuer.shared();
        Map<String, Object> analyst = Map.of("sub", "x", "roles", List.of("analyst"));
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("iss", "http://elsewhere"), Map.of("aud", "another"), Map.of("exp", 1))) {
            Map<String, Object> claims = new HashMap<>(analyst);
            claims.putAll(wrong);
            body("/api/v1/incidents", "Bearer " + issuer.token(claims), "nl", 401);
        }
        String token = issuer.token(analyst);
        body("/api/v1/incidents", "Bearer " + token.substring(0, token.length() - 8) + "AAAAAAAA", "nl", 401);
        body("/api/v1/incidents", "Bearer " + token, "nl", 200);
        body("/api/v1/incidents", "Bearer " + issuer.token("king", null), "nl", 403);
    }

    @Test
    void aCoordinatorFindsCountsAndReadsWhereTheirOrganisationIsInvolved() {
        for (String query : List.of("", "?harm=H1", "?sort=receivedAt")) {
            JsonNode page = json("/api/v1/incidents" + query, COORDINATOR);
            assertThat(page.path("total").asInt()).as(query).isEqualTo(2);
            assertThat(page.toString()).doesNotContain(OTHER);
        }
        JsonNode words = json("/api/v1/incidents?q=zin", COORDINATOR);
        assertThat(words.path("total").asInt())
                .as("words would tell what is left out of the texts of others")
                .isEqualTo(1);
        assertThat(words.toString()).contains(OWN);
        JsonNode facets = json("/api/v1/incidents?facets=harm,organisation,profession", COORDINATOR)
                .path("facets");
        assertThat(facets.toString())
                .contains("\"H1\"")
                .doesNotContain("PRACTICE-3")
                .doesNotContain("HUISARTS");
        assertThat(json("/api/v1/trends/matrix", COORDINATOR)
                        .path("total")
                        .path("reports")
                        .asInt())
                .isEqualTo(2);
        assertThat(json("/api/v1/trends/series", COORDINATOR).toString()).doesNotContain("\"reports\":3");
        assertThat(text("/incidents.csv").lines().filter(line -> line.contains("TIM-")))
                .hasSize(2);
        assertThat(text("/incidents")).contains("TIM-1", "TIM-2").doesNotContain("TIM-3");
        assertThat(json("/api/v1/incidents/" + OWN, COORDINATOR)
                        .path("narrative")
                        .asString())
                .isEqualTo("zin 1");
    }

    @Test
    void whatIsNotReached_cannotBeToldFromWhatIsNotThere() {
        String absent = body("/api/v1/incidents/0197c5a0-7b2e-7c3d-8f4a-00000000000f", COORDINATOR, "nl", 404);
        assertThat(body("/api/v1/incidents/" + OTHER, COORDINATOR, "nl", 404)).isEqualTo(absent);
        client.get()
                .uri("/incidents/" + OTHER)
                .header("Authorization", COORDINATOR)
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void partsThatARoleDoesNotSee_areLeftOut_andCannotBeAskedFor() {
        JsonNode theirs = json("/api/v1/incidents/" + NAMED, COORDINATOR);
        assertThat(theirs.path("narrative").asString()).isEqualTo("(vrijgegeven)");
        assertThat(theirs.path("reportingOrganisation").asString()).isEqualTo("ORG-3");
        assertThat(theirs.toString()).doesNotContain("HUISARTS").doesNotContain("PRACTICE-3");
        JsonNode own = json("/api/v1/incidents/" + OWN, COORDINATOR);
        assertThat(own.path("reportingOrganisation").asString()).isEqualTo("PRACTICE-2");
        assertThat(own.toString()).contains("HUISARTS");
        assertThat(json("/api/v1/incidents/" + NAMED, null).toString()).contains("HUISARTS", "PRACTICE-3", "zin 2");

        for (String hidden :
                List.of("profession=HUISARTS", "reportingOrganisation=PRACTICE-3", "organisation=!PRACTICE-3")) {
            assertThat(json("/api/v1/incidents?" + hidden, COORDINATOR)
                            .path("total")
                            .asInt())
                    .as(hidden)
                    .isZero();
            assertThat(json("/api/v1/trends/matrix?" + hidden, COORDINATOR)
                            .path("total")
                            .path("reports")
                            .asInt())
                    .as(hidden)
                    .isZero();
        }
        assertThat(json("/api/v1/incidents?reportingOrganisation=PRACTICE-2", COORDINATOR)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whoseTimeIsOver_isToldSo_untilTheyAreLetInAgain() {
        String path = "/api/v1/incidents";
        directory.put(over(FixedDirectory.person("board-1", "Lid", null, "board", "analyst")));
        String bearer = Issuer.shared().bearer("board", null);
        for (String asked : List.of(path, "/api/v1/none", "/api/v1/signals")) {
            assertThat(JsonMapper.shared()
                            .readTree(body(asked, bearer, "nl", 403))
                            .path("type")
                            .asString())
                    .isEqualTo("urn:tim:problem:access-ended");
        }
        client.get()
                .uri("/exports")
                .header("Authorization", bearer)
                .header("Accept", "text/html")
                .header("Accept-Language", "nl")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Uw toegang is beëindigd"));

        directory.put(FixedDirectory.person("board-1", "Lid", null, "board", "analyst"));
        assertThat(body(path, bearer, "nl", 403))
                .as("the directory gives no role")
                .contains("not-allowed");
        directory.put(FixedDirectory.person("coordinator-1", "Coördinator", "ORG-2", "board"));
        assertThat(body(path, COORDINATOR, "nl", 403)).contains("not-allowed");
        directory.put(FixedDirectory.person("coordinator-1", "Coördinator", "ORG-2", "coordinator"));
        body(path, COORDINATOR, "nl", 200);
    }

    @Test
    void untilTheDirectoryWasRead_nobodyIsAnswered() {
        directory.unread(true);
        try {
            assertThat(body("/api/v1/incidents", COORDINATOR, "nl", 503)).contains("unavailable");
        } finally {
            directory.unread(false);
        }
        body("/api/v1/incidents", COORDINATOR, "nl", 200);
    }

    private static DirectoryEntry over(DirectoryEntry person) {
        return new DirectoryEntry(
                person.code(),
                person.kind(),
                person.label(),
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                person.details());
    }

    @Test
    void theChainTeamSeesTheCasesThatItIsGiven() {
        String keten = Issuer.shared().bearer("chain-team", "ORG-3");
        assertThat(json("/api/v1/incidents", keten).path("total").asInt()).isEqualTo(1);
        body("/api/v1/incidents/" + OTHER, keten, "nl", 200);
        body("/api/v1/incidents/" + NAMED, keten, "nl", 404);
    }

    private String text(String path) {
        return new String(
                Objects.requireNonNull(client.get()
                        .uri(path)
                        .header("Authorization", COORDINATOR)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent()),
                StandardCharsets.UTF_8);
    }

    private JsonNode json(String path, @Nullable String bearer) {
        return JsonMapper.shared()
                .readTree(body(path, bearer == null ? Issuer.shared().bearer("analyst", null) : bearer, "nl", 200));
    }

    private String body(String path, String bearer, String language, int status) {
        WebTestClient nobody =
                client.mutate().defaultHeaders(HttpHeaders::clear).build();
        byte[] body = nobody.get()
                .uri(path)
                .headers(headers -> {
                    if (!bearer.isEmpty()) {
                        headers.set("Authorization", bearer);
                    }
                    headers.set("Accept-Language", language);
                })
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    static class Sample {

        @Bean
        Incidents sample() {
            return new InMemoryIncidents(List.of(
                    document(OWN, 1, "PRACTICE-2", "ORG-9", "nobody"),
                    document(NAMED, 2, "PRACTICE-3", "ORG-2", "nobody"),
                    document(OTHER, 3, "PRACTICE-3", "ORG-9", "chain-team-1")));
        }

        private static Map<String, Object> document(
                String id, int number, String reporting, String counterpart, String assignee) {
            Map<String, Object> document = new HashMap<>();
            document.put("incidentId", id);
            document.put("reference", "TIM-" + number);
            document.put("revision", 1);
            document.put("status", "INGEDIEND");
            document.put("receivedAt", "2026-09-0" + number + "T08:00:00Z");
            document.put("receivedOn", "2026-09-0" + number);
            document.put("updatedAt", "2026-09-0" + number + "T08:00:00Z");
            document.put("reportingOrganisation", reporting);
            document.put("counterpartOrganisation", counterpart);
            document.put("organisations", List.of(reporting, counterpart));
            document.put("fromSector", "HOSP");
            document.put("toSector", "GP");
            document.put("fromGroup", "HOSP");
            document.put("toGroup", "GP");
            document.put("boundary", "HOSP_GP");
            document.put("type", "INF");
            document.put("harm", "H1");
            document.put("eventCount", 1);
            document.put("narrative", "zin " + number);
            document.put("reporterProfession", "HUISARTS");
            document.put("assignee", assignee);
            return document;
        }
    }
}
