package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.InMemoryIncidents;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Occurrences;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Position;
import nl.tim.analysis.search.SampleIncidents;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
@ExtendWith(OutputCaptureExtension.class)
class ReadingRoutesTest {

    private static final List<Map<String, Object>> DOCUMENTS = SampleIncidents.of(120, 42);

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Test
    void answersAPageOfSummaries() {
        client.get()
                .uri("/api/v1/incidents?size=3&facets=harm")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(120)
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].excerpt")
                .exists()
                .jsonPath("$.items[0].narrative")
                .doesNotExist()
                .jsonPath("$.facets[0].field")
                .isEqualTo("harm")
                .jsonPath("$.facets[0].counts[0].label.nl")
                .exists()
                .jsonPath("$.next")
                .exists()
                .jsonPath("$.caveat.nl")
                .value(String.class, text -> assertThat(text).contains("meldingen"));
    }

    @Test
    void answersTheWholeIncident() {
        Map<String, Object> document = DOCUMENTS.getFirst();
        client.get()
                .uri("/api/v1/incidents/{id}", document.get("incidentId"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.narrative")
                .isEqualTo(document.get("narrative"))
                .jsonPath("$.type")
                .isEqualTo(document.get("type"))
                .jsonPath("$.seq")
                .doesNotExist()
                .jsonPath("$.case")
                .doesNotExist()
                .jsonPath("$.assignee")
                .doesNotExist();
    }

    @Test
    void namesCodesOfTheDirectory_inFacetsAndInTheIncident() {
        client.get()
                .uri("/api/v1/incidents?size=1&facets=organisation")
                .exchange()
                .expectBody()
                .jsonPath("$.facets[0].counts[?(@.code == 'ORG-0')].label.nl")
                .isEqualTo("Zorggroep Noord")
                .jsonPath("$.facets[0].counts[?(@.code == 'ORG-5')].label.en")
                .isEqualTo("ORG-5");
        Map<String, Object> document = DOCUMENTS.stream()
                .filter(found -> "ORG-1".equals(found.get("carePathway")) && found.get("harm") != null)
                .findFirst()
                .orElseThrow();
        client.get()
                .uri("/api/v1/incidents/{id}", document.get("incidentId"))
                .exchange()
                .expectBody()
                .jsonPath("$.labels.carePathway['ORG-1'].en")
                .isEqualTo("Heart failure")
                .jsonPath("$.labels.harm['%s'].nl".formatted(document.get("harm")))
                .exists();
    }

    @Test
    void returns404_forAnUnknownIncident() {
        problem(client.get().uri("/api/v1/incidents/0197c5a0-7b2e-7c3d-8f4a-2b1c0d9e8f7a"), 404)
                .jsonPath("$.type")
                .isEqualTo("urn:tim:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "0197c5a0-7b2e-7c3d-8f4a-2b1c0d9e8f7"})
    void returns400_forSomethingThatIsNoId(String id) {
        problem(client.get().uri(URI.create(server() + "/api/v1/incidents/" + id)), 400)
                .jsonPath("$.errors[0].field")
                .isEqualTo("incidentId");
    }

    @Test
    void namesEveryWrongParameter_inDutchUnlessEnglishIsPreferred() {
        problem(client.get().uri("/api/v1/incidents?harm=NOPE&nonsense=1"), 400)
                .jsonPath("$.status")
                .isEqualTo(400)
                .jsonPath("$.title")
                .isEqualTo("De vraag klopt niet")
                .jsonPath("$.errors[0].field")
                .isEqualTo("harm")
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown_code")
                .jsonPath("$.errors[0].message")
                .isEqualTo("Deze code staat niet in de lijst TIM-HARM.")
                .jsonPath("$.errors[1].field")
                .isEqualTo("nonsense");
        problem(
                        client.get()
                                .uri("/api/v1/incidents?q=" + "a".repeat(1001))
                                .header("Accept-Language", "de, en-GB;q=0.8, nl;q=0.5"),
                        400)
                .jsonPath("$.errors[0].message")
                .isEqualTo("The text to search for is longer than 1000 characters.");
    }

    @Test
    void returns400_forAMatrixThatCannotBe() {
        problem(client.get().uri("/api/v1/trends/matrix?level=street&size=3"), 400)
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }

    @Test
    void returns404_forAnUnknownPath() {
        problem(client.get().uri("/api/v1/nothing"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "..;x", "a%2Fb"})
    void returns400_forAnAddressThatHidesSomething(String id) {
        problem(client.get().uri(URI.create(server() + "/api/v1/incidents/" + id)), 400);
    }

    @Test
    void returns405_forAnotherMethod() {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
            problem(client.method(method).uri("/api/v1/incidents"), 405);
        }
    }

    @Test
    void returns406_forAnotherForm() {
        problem(client.get().uri("/api/v1/incidents").accept(MediaType.APPLICATION_XML), 406);
    }

    @Test
    void turnsOtherWebsitesAway() {
        problem(client.get().uri("/api/v1/incidents").header("Sec-Fetch-Site", "cross-site"), 403);
    }

    @Test
    void setsTheSecurityHeaders_alsoOnErrors() {
        for (String path : List.of("/api/v1/incidents", "/api/v1/nothing")) {
            client.get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("Cache-Control", "no-store")
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueMatches("Content-Security-Policy", ".*default-src 'none'.*")
                    .expectBody();
        }
    }

    @Test
    void returns503_whenTheIndexIsAway() {
        for (String path : List.of("/api/v1/incidents?organisation=AWAY", "/api/v1/trends/matrix?organisation=AWAY")) {
            problem(client.get().uri(path), 503);
            client.get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("Retry-After", "5")
                    .expectBody();
        }
    }

    @Test
    void returns500_withoutSayingOrLoggingWhatWasAsked(CapturedOutput output) {
        problem(client.get().uri("/api/v1/incidents?organisation=BUG&q=jansenkanarie"), 500)
                .jsonPath("$.detail")
                .isEqualTo("De fout is vastgelegd. Probeer het later opnieuw.");
        assertThat(output).contains("answered 500").doesNotContain("jansenkanarie");
    }

    @Test
    void followsLinksOfTheMatrix_toExactlyItsReports() {
        Random random = new Random(5);
        for (int run = 0; run < 15; run++) {
            String level = random.nextBoolean() ? "group" : "sector&fromGroup=GP&toGroup=VVT";
            new MatrixLinks(client, server()).follow("/api/v1/trends/matrix?level=" + level, random, 12);
        }
    }

    @Test
    void neverAnswers500_toHostileQuestions() {
        Random random = new Random(99);
        for (int run = 0; run < 300; run++) {
            String query = noise(random);
            client.get()
                    .uri(URI.create(server() + "/api/v1/incidents?q=" + query + "&" + noise(random)))
                    .exchange()
                    .expectStatus()
                    .value(status -> assertThat(status).isIn(200, 400))
                    .expectBody();
        }
    }

    /** A link that is not encoded again needs its server. */
    private String server() {
        return "http://localhost:" + port;
    }

    /** Any bytes, percent-encoded, so that also broken UTF-8 arrives. */
    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            noise.append("%%%02X".formatted(random.nextInt(256)));
        }
        return noise.toString();
    }

    private WebTestClient.BodyContentSpec problem(WebTestClient.RequestHeadersSpec<?> request, int status) {
        return request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.trace")
                .doesNotExist();
    }

    static class Sample {

        @Bean
        Incidents incidents() {
            return new Moody(new InMemoryIncidents(DOCUMENTS));
        }
    }

    /** Fails for some organisations. */
    record Moody(Incidents incidents) implements Incidents {

        @Override
        public Page search(IncidentSearch search) {
            fail(search.filter());
            if (search.filter().choice(CodedField.ORGANISATION).included().contains("LEAVES")) {
                return firstPageOnly(search);
            }
            return incidents.search(search);
        }

        @Override
        public Optional<Map<String, Object>> find(UUID incidentId) {
            return incidents.find(incidentId);
        }

        @Override
        public Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns) {
            fail(filter);
            return incidents.tally(filter, rows, columns);
        }

        @Override
        public Timeline timeline(IncidentFilter filter, @Nullable CodedField split) {
            fail(filter);
            return incidents.timeline(filter, split);
        }

        @Override
        public Occurrences occurrences(IncidentFilter filter) {
            fail(filter);
            return incidents.occurrences(filter);
        }

        @Override
        public List<Long> counts(List<IncidentFilter> filters) {
            return incidents.counts(filters);
        }

        @Override
        public List<Linked> links(Collection<UUID> incidentIds) {
            return incidents.links(incidentIds);
        }

        @Override
        public List<String> risingWords(IncidentFilter some, IncidentFilter all) {
            return incidents.risingWords(some, all);
        }

        private static Page firstPageOnly(IncidentSearch search) {
            if (search.after() != null) {
                throw new IndexUnavailableException("a test");
            }
            return new Page(2, List.of(), List.of(), new Position(0, new UUID(0, 1)));
        }

        private static void fail(IncidentFilter filter) {
            if (filter.choice(CodedField.ORGANISATION).included().contains("AWAY")) {
                throw new IndexUnavailableException("a test");
            }
            if (filter.choice(CodedField.ORGANISATION).included().contains("BUG")) {
                throw new IllegalStateException("cannot read " + filter);
            }
        }
    }
}
