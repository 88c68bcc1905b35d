package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.link.MemoryLinkLog;
import nl.tim.analysis.link.ReportingLink;
import nl.tim.fixture.Issuer;
import nl.tim.schemas.seal.LinkCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The page of reporting links, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class LinkPageTest {

    private static final Pattern ADDRESS = Pattern.compile("href=\"http://127.0.0.1:8080/m/([^\"]+)\"");
    private static final String PAGE = "/administration/links";

    @Autowired
    private WebTestClient client;

    @Autowired
    private MemoryLinkLog log;

    @BeforeEach
    void back() {
        log.away(false);
    }

    @Test
    void aNewLinkIsToldOnce_andKeptWithoutItsCode() {
        LinkCode code = make("ORG-3", "poster in de <teamkamer>");

        ReportingLink kept = log.find(code.place()).orElseThrow();
        assertThat(kept.organisation()).isEqualTo("ORG-3");
        assertThat(kept.toString()).doesNotContain(code.characters());
        assertThat(page(200))
                .contains("Huisartsen Zuid", "poster in de &lt;teamkamer&gt;")
                .doesNotContain(code.characters());
    }

    @Test
    void aLinkThatIsReplacedOrRevoked_isStillListed() {
        LinkCode old = make("PRACTICE-3", "balie");
        LinkCode fresh = code(post(200, PAGE + "/" + old.place() + "/replace", "", ""));
        assertThat(log.find(old.place()).orElseThrow().works()).isFalse();
        assertThat(log.find(fresh.place()).orElseThrow().purpose()).isEqualTo("balie");

        assertThat(post(200, PAGE + "/" + fresh.place() + "/revoke", "", ""))
                .contains("Praktijk De Beuk", "Ingetrokken op");
        assertThat(log.find(fresh.place()).orElseThrow().revokedBy()).isNotNull();
        post(404, PAGE + "/" + fresh.place() + "/replace", "", "");
        post(404, PAGE + "/" + "0".repeat(64) + "/revoke", "", "");
    }

    @ParameterizedTest
    @CsvSource({"'', balie, Kies voor wie", "NONE, balie, Kies voor wie", "ORG-1, balie, Kies voor wie"})
    void aLinkIsForAnOrganisationOfTheDirectory(String organisation, String purpose, String told) {
        assertThat(post(400, PAGE, organisation, purpose)).contains(told, "value=\"balie\"");
    }

    @Test
    void aPurposeHasABound_andWhatWasTypedStays() {
        assertThat(post(400, PAGE, "ORG-3", "x".repeat(81))).contains("hooguit 80", "x".repeat(81));
    }

    @Test
    void whenTheLogIsAway_nothingChanges_andWhatWasTypedStays() {
        int before = log.all().size();
        log.away(true);
        assertThat(post(503, PAGE, "ORG-3", "teamkamer")).contains("Er is niets veranderd", "teamkamer");
        assertThat(log.all()).hasSize(before);
    }

    private LinkCode make(String organisation, String purpose) {
        return code(post(200, PAGE, organisation, purpose));
    }

    private static LinkCode code(String page) {
        Matcher address = ADDRESS.matcher(page);
        assertThat(page).contains("<svg class=\"qr\"");
        return address.results()
                .map(MatchResult::group)
                .findFirst()
                .map(found -> found.substring(found.lastIndexOf('/') + 1, found.length() - 1))
                .flatMap(LinkCode::parse)
                .orElseThrow();
    }

    private String page(int status) {
        return body(client.get().uri(PAGE), status);
    }

    private String post(int status, String path, String organisation, String purpose) {
        WebTestClient.RequestBodySpec request = client.post().uri(path);
        request.body(BodyInserters.fromFormData(
                MultiValueMap.fromSingleValue(Map.of("organisation", organisation, "purpose", purpose))));
        return body(request, status);
    }

    private static String body(WebTestClient.RequestHeadersSpec<?> request, int status) {
        return Objects.requireNonNull(request.accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
                .headers(headers ->
                        headers.set(HttpHeaders.AUTHORIZATION, Issuer.shared().bearer("administrator", null)))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
