package nl.tim.intake.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;
import nl.tim.intake.directory.FixedDirectory;
import nl.tim.intake.report.MemoryReportLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

@SpringBootTest(
        classes = RoutesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.endpoint.health.validate-group-membership=false",
            "tim.report.deadline=60s"
        })
@ActiveProfiles(RoutesApplication.PROFILE)
class ReportRoutesTest {

    private static final String PATH = "/api/v1/reports";
    private static final String ID = "019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071";
    private static final String REST = """
            "form": "PROCES", "occurredOn": "2026-11-02", "reportingOrganisation": "UMCU", "fromSector": "HOSP",
            "toSector": "GP", "type": "MED", "harm": "H1", "narrative": "De brief kwam twee weken te laat."
            """;
    private static final String VALID = "{\"incidentId\": \"" + ID + "\", " + REST + "}";

    private final MemoryReportLog log;
    private final FixedDirectory directory;
    private final WebTestClient client;

    @Autowired
    ReportRoutesTest(MemoryReportLog log, FixedDirectory directory, @LocalServerPort int port) {
        this.log = log;
        this.directory = directory;
        this.client = RoutesApplication.client(port);
    }

    @BeforeEach
    void reset() {
        log.reset();
        directory.loaded = true;
    }

    @Test
    void answers201_withReferenceReceiptAndLocation() {
        post(VALID)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(PATH + "/" + ID)
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.incidentId")
                .isEqualTo(ID)
                .jsonPath("$.reference")
                .value(matchesPattern("TIM-2026-[0-9A-Z]{6}"))
                .jsonPath("$.receipt")
                .value(matchesPattern("[0-9A-Z]{6}(-[0-9A-Z]{6}){2}"));
    }

    @Test
    void answersTheSameTwice() {
        byte[] first = post(VALID)
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody();
        byte[] second = post(VALID)
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(second).isEqualTo(first);
        assertThat(log.appended).hasSize(1);
    }

    @Test
    void keepsAnswersOutOfCachesFramesAndGuesses() {
        for (String body : new String[] {VALID, "{}"}) {
            post(body)
                    .expectHeader()
                    .cacheControl(CacheControl.noStore())
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "no-referrer")
                    .expectHeader()
                    .valueMatches("Content-Security-Policy", "default-src 'none'.*frame-ancestors 'none'")
                    .expectHeader()
                    .valueMatches("Strict-Transport-Security", "max-age=31536000.*")
                    .expectHeader()
                    .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
        }
    }

    @Test
    void allowsNoOtherOrigin() {
        client.options()
                .uri(PATH)
                .header(HttpHeaders.ORIGIN, "https://example.com")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    @Test
    void takesTheIdFromTheHeader_quotedOrNot() {
        for (String key : new String[] {ID, "\"" + ID + "\"", ID.toUpperCase()}) {
            client.post()
                    .uri(PATH)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(IncidentIds.HEADER, key)
                    .bodyValue("{" + REST + "}")
                    .exchange()
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.incidentId")
                    .isEqualTo(ID);
        }
        assertThat(log.appended).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6072, not_equal",
        "1-1-1-1-1, not_a_uuid",
        "retry-1, not_a_uuid",
    })
    void refusesAnotherIdInTheHeader(String key, String code) {
        problem(
                        client.post()
                                .uri(PATH)
                                .contentType(MediaType.APPLICATION_JSON)
                                .header(IncidentIds.HEADER, key)
                                .bodyValue(VALID)
                                .exchange(),
                        400,
                        "invalid-report")
                .jsonPath("$.errors[0].field")
                .isEqualTo(IncidentIds.HEADER)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void namesAllThatIsWrong_ofFormAndOfMeaning() {
        problem(post("""
                {"incidentId": "x", "form": 1, "harm": "H9", "eventCount": 1.5, "narative": "typefout",
                 "patient": [], "mitigation": "A", "reporter": {"anonymous": "ja", "naam": 1},
                 "involvedOrganisations": [{"code": 1}, null], "occurredOn": "2026-02-30",
                 "reportingOrganisation": "UMCU", "fromSector": "HOSP", "toSector": "GP", "type": "MED",
                 "narrative": null, "a b\\u0000": 1}"""), 400, "invalid-report")
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat((List<?>) fields)
                        .extracting(String::valueOf)
                        .containsExactlyInAnyOrder(
                                "incidentId",
                                "form",
                                "harm",
                                "eventCount",
                                "narative",
                                "patient",
                                "mitigation",
                                "reporter.anonymous",
                                "reporter.naam",
                                "involvedOrganisations[0].code",
                                "involvedOrganisations[0].role",
                                "involvedOrganisations[1]",
                                "occurredOn",
                                "narrative",
                                "?"));
        assertThat(log.appended).isEmpty();
    }

    @Test
    void answersInDutch_unlessEnglishIsPreferred() {
        message(null, "Vul dit veld in.", "nl");
        message("nl-NL,nl;q=0.9,en;q=0.8", "Vul dit veld in.", "nl");
        message("de-DE,de", "Vul dit veld in.", "nl");
        message("en-GB,en;q=0.9,nl;q=0.8", "Fill in this field.", "en");
    }

    private void message(@Nullable String language, String expected, String answered) {
        problem(
                        client.post()
                                .uri(PATH)
                                .contentType(MediaType.APPLICATION_JSON)
                                .headers(headers -> {
                                    if (language != null) {
                                        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
                                    }
                                })
                                .bodyValue(VALID.replace("\"H1\"", "null"))
                                .exchange()
                                .expectHeader()
                                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, answered),
                        400,
                        "invalid-report")
                .jsonPath("$.errors[0].message")
                .isEqualTo(expected);
    }

    @Test
    void namesSpansAndNeverTheText_ofWhatIdentifies() {
        String body = VALID.replace("De brief", "Bel 06-12345678, de brief");
        String answer = new String(post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("narrative")
                .jsonPath("$.errors[0].code")
                .isEqualTo("identifying")
                .jsonPath("$.errors[0].spans[0].start")
                .isEqualTo(4)
                .jsonPath("$.errors[0].spans[0].end")
                .isEqualTo(15)
                .jsonPath("$.errors[0].spans[0].tag")
                .isEqualTo("phone")
                .returnResult()
                .getResponseBody());
        assertThat(answer).doesNotContain("12345678");
    }

    @Test
    void acceptsTheReplacement_withRedact() {
        client.post()
                .uri(PATH + "?redact=true")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(VALID.replace("De brief", "Bel 06-12345678, de brief"))
                .exchange()
                .expectStatus()
                .isCreated();
        assertThat(log.appended.getFirst().report().texts().narrative()).startsWith("Bel [TELEFOON-1], de brief");
    }

    @Test
    void answers422_forOtherContent() {
        post(VALID).expectStatus().isCreated();

        problem(post(VALID.replace("H1", "H2")), 422, "other-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "\"tekst\"",
                "null",
                "{} {}",
                "{\"form\": \"PROCES\", \"form\": \"ZORG\"}",
                "<report/>",
                "form=PROCES",
                "{\"narrative\": \"\u0001\"}",
                "{'form': 'PROCES'}",
            })
    void answers400_toWhatIsNoJsonObject(String body) {
        problem(post(body), 400, "unreadable").jsonPath("$.errors").doesNotExist();
    }

    @Test
    void answers400_toBytesThatAreNoText() {
        problem(
                client.post()
                        .uri(PATH)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'})
                        .exchange(),
                400,
                "unreadable");
    }

    @Test
    void answers400_toDeepNesting() {
        problem(post("[".repeat(5_000)), 400, "unreadable");
    }

    @Test
    void answers413_toWhatIsTooLarge_withAndWithoutLength() {
        String large = "{\"narrative\": \"" + "x".repeat(70_000) + "\"}";
        problem(post(large), 413, "too-large");
        problem(
                client.post()
                        .uri(PATH)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Flux.just(large.substring(0, 40_000), large.substring(40_000)), String.class)
                        .exchange(),
                413,
                "too-large");
    }

    @Test
    void answers415_toAnotherMediaType() {
        for (MediaType type :
                new MediaType[] {MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_XML
                }) {
            problem(client.post().uri(PATH).contentType(type).bodyValue("x").exchange(), 415, "unsupported-media-type");
        }
        problem(client.method(HttpMethod.POST).uri(PATH).exchange(), 415, "unsupported-media-type");
    }

    @Test
    void answers405_404_406_and400_inTheSameForm() {
        problem(client.get().uri(PATH).exchange(), 405, "method-not-allowed");
        problem(client.get().uri("/nergens").exchange(), 404, "not-found");
        problem(client.get().uri("/api/v1/codelists/TIM-NIETS").exchange(), 404, "not-found");
        problem(
                client.get()
                        .uri("/api/v1/codelists")
                        .accept(MediaType.APPLICATION_XML)
                        .exchange(),
                406,
                "not-acceptable");
        problem(
                client.post()
                        .uri(PATH + "?redact=misschien")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(VALID)
                        .exchange(),
                400,
                "bad-request");
    }

    @Test
    void answers503WithRetryAfter_whenTheLogIsAway() {
        log.refuses = true;
        unavailable(post(VALID));
        log.refuses = false;
        log.caughtUp = false;
        unavailable(post(VALID));
        log.caughtUp = true;
        directory.loaded = false;
        unavailable(post(VALID));
        unavailable(client.get().uri("/api/v1/organisations").exchange());
    }

    @Test
    void givesCodeLists_thatBrowsersMayKeep() {
        String etag = client.get()
                .uri("/api/v1/codelists")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches(HttpHeaders.CACHE_CONTROL, "no-cache, public")
                .expectBody()
                .jsonPath("$.lists[?(@.name=='TIM-SECTOR')].codes[?(@.code=='GP')].label.nl")
                .isEqualTo("Huisartsenpraktijk")
                .returnResult()
                .getResponseHeaders()
                .getETag();
        client.get()
                .uri("/api/v1/codelists")
                .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(etag))
                .exchange()
                .expectStatus()
                .isNotModified();
        client.get()
                .uri("/api/v1/codelists/TIM-SECTOR")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("TIM-SECTOR");
    }

    @Test
    void givesCurrentOrganisations_byPartSectorAndLevel() {
        organisations("", "UMCU", "REGIOZORGNU", "VVTNOORD");
        organisations("?q=REGIO", "REGIOZORGNU");
        organisations("?sector=NH", "VVTNOORD");
        organisations("?level=PRACTICE");
        organisations("?q=niets");
        client.get()
                .uri("/api/v1/care-pathways")
                .exchange()
                .expectBody()
                .jsonPath("$[0].code")
                .isEqualTo("TZP-HART");
        client.get()
                .uri("/api/v1/agreements")
                .exchange()
                .expectBody()
                .jsonPath("$[0].clauses[0].text.en")
                .isEqualTo("Within a day");
    }

    private void organisations(String query, String... codes) {
        client.get()
                .uri("/api/v1/organisations" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[*].code")
                .value(found ->
                        assertThat((List<?>) found).extracting(String::valueOf).containsExactlyInAnyOrder(codes));
    }

    private ResponseSpec post(String body) {
        return client.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static void unavailable(ResponseSpec response) {
        problem(response.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5"), 503, "unavailable");
    }

    private static WebTestClient.BodyContentSpec problem(ResponseSpec response, int status, String kind) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:tim:problem:" + kind)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();
    }
}
