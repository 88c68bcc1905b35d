package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.HtmlUtils;

/** The trends page, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class TrendsPageTest {

    private static final Pattern ROW = Pattern.compile(
            "<th scope=\"row\"><a href=\"(/incidents\\?[^\"]+)\"[^>]*>[^<]*</a></th>\\s*<td class=\"number\">([\\d.]+)<");
    private static final Pattern COMBINATION =
            Pattern.compile("<td class=\"number\"><a href=\"(/incidents\\?[^\"]+)\">([\\d.]+)<");
    private static final Pattern COUNT = Pattern.compile("id=\"count\">([\\d.]+) melding");

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "nl, Meldingen in de tijd, Hoe u dit leest, Dit zijn aantallen meldingen",
        "en, Reports over time, How to read this, These are numbers of reports"
    })
    void explainsItsChart_inTheReadersLanguage(String language, String title, String how, String caveat) {
        assertThat(page(200, language, "/trends")).contains(title, how, caveat, "<svg", "class=\"centre\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trends", "/trends?view=share&type=MED", "/trends?harm=!H0", "/trends?view=occurred"})
    void everyPointLeadsToExactlyItsReports(String address) {
        List<MatchResult> rows = ROW.matcher(page(200, "nl", address)).results().toList();
        assertThat(rows).isNotEmpty();
        for (int i = 0; i < rows.size(); i += 1 + rows.size() / 12) {
            String list = page(200, "nl", HtmlUtils.htmlUnescape(rows.get(i).group(1)));
            assertThat(COUNT.matcher(list).results().map(found -> found.group(1)))
                    .as(rows.get(i).group(1))
                    .containsExactly(rows.get(i).group(2));
        }
    }

    @Test
    void whatIsLessThanAWeekIsCounted_andNotDrawn() {
        assertThat(page(200, "nl", "/trends?receivedFrom=2026-03-03&receivedTo=2026-03-06"))
                .contains(
                        "Nog geen volledige week met meldingen", "Van 03-03-2026 tot en met 06-03-2026: ", "Toon deze")
                .doesNotContain("class=\"centre\"");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation=ORG-2&with=ORG-3, Tussen, ORG-2, ORG-3",
        "organisation=ORG-3&with=ORG-2&type=MED, Tussen, ORG-3, ORG-2",
        "with=ORG-3, Organisatie, ORG-3, ''"
    })
    void drawsWhatIsBetweenTwoOrganisations(String question, String chip, String one, String other) {
        String page = page(200, "nl", "/trends?" + question);
        assertThat(page).contains(">" + chip);
        assertThat(chosen(page, "organisation")).isEqualTo(one);
        assertThat(chosen(page, "with")).isEqualTo(other);
        assertThat(page).doesNotContain("name=\"reportingOrganisation\"");
    }

    @Test
    void refusesAPairWithWhatIsNoOrganisation() {
        assertThat(page(400, "nl", "/trends?organisation=ORG-2&with=PRACTICE-3"))
                .contains("Samen met", "role=\"alert\"");
    }

    private static String chosen(String page, String select) {
        Matcher options = Pattern.compile("<select[^>]*name=\"" + select + "\".*?</select>", Pattern.DOTALL)
                .matcher(page);
        assertThat(options.find()).isTrue();
        return Pattern.compile("<option value=\"([^\"]*)\" selected")
                .matcher(options.group())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(","));
    }

    @Test
    void findsPatternsForPrograms() {
        client.get()
                .uri(URI.create("http://localhost:" + port
                        + "/api/v1/trends/patterns?receivedFrom=2026-04-01&receivedTo=2026-06-30"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.combinations.looked")
                .isNotEmpty()
                .jsonPath("$.words.quarter")
                .isEqualTo("2026-Q2")
                .jsonPath("$.caveat.nl")
                .isNotEmpty();
    }

    @Test
    void withoutNumbersToDivideByThereIsNoRate() {
        assertThat(page(200, "nl", "/trends")).doesNotContain("view=rate");
        assertThat(page(200, "nl", "/trends?view=rate"))
                .contains("niets om door te delen")
                .doesNotContain("class=\"centre\"");
    }

    @Test
    void whatStandsOut_leadsToExactlyItsReports() {
        String page = page(200, "nl", "/trends/patterns");
        assertThat(page).contains("Wat opvalt", "Vaker dan verwacht", "Opkomende woorden", "Hoe u dit leest");
        assertThat(page(200, "en", "/trends/patterns?type=MED&receivedFrom=2026-04-01&receivedTo=2026-06-30"))
                .contains("What stands out", "2026-Q2", "How to read this");
        List<MatchResult> rows = COMBINATION.matcher(page).results().toList();
        for (MatchResult row : rows) {
            assertThat(COUNT.matcher(page(200, "nl", HtmlUtils.htmlUnescape(row.group(1))))
                            .results()
                            .map(found -> found.group(1)))
                    .containsExactly(row.group(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"/trends/patterns?type=XXX, 400", "/trends/patterns?organisation=AWAY, 503"})
    void saysWhatIsWrongWithAQuestionForPatterns(String address, int status) {
        assertThat(page(status, "nl", address))
                .contains("role=\"alert\"", "Wat opvalt")
                .doesNotContain("Vaker dan");
    }

    @ParameterizedTest
    @CsvSource({"/trends?view=twirl, 400", "/trends?type=XXX, 400", "/trends?organisation=AWAY, 503"})
    void saysWhatIsWrong_andKeepsTheQuestion(String address, int status) {
        assertThat(page(status, "nl", address))
                .contains("role=\"alert\"", "Meldingen in de tijd")
                .doesNotContain("<svg viewBox=\"0 0 900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/trends/series", "/api/v1/trends/series?view=share&type=MED"})
    void theInterfaceGivesTheSameSeries(String address) {
        client.get()
                .uri(URI.create("http://localhost:" + port + address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.chart.reason.code")
                .isNotEmpty()
                .jsonPath("$.points[0].href")
                .isNotEmpty()
                .jsonPath("$.annotations")
                .isArray()
                .jsonPath("$.caveat.nl")
                .isNotEmpty();
    }

    private String page(int status, String language, String address) {
        String body = client.get()
                .uri(URI.create("http://localhost:" + port + address))
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }
}
