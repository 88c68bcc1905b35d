package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.HtmlUtils;

/** The matrix page, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class MatrixPageTest {

    private static final Pattern NUMBER =
            Pattern.compile("<td class=\"number\"><a href=\"([^\"]+)\"[^>]*>(?:<b>)?([\\d.]+)<");
    private static final Pattern DRILL = Pattern.compile("href=\"(/matrix\\?level=sector[^\"]*)\"");
    private static final Pattern COUNT = Pattern.compile("id=\"count\">([\\d.]+) melding");

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "nl, Wie droeg over aan wie, Huisartsenzorg, Dit zijn aantallen meldingen",
        "en, Who handed over to whom, General practice, These are numbers of reports"
    })
    void showsEveryPairOfGroups_inTheReadersLanguage(String language, String title, String group, String caveat) {
        String page = page(200, language, "/matrix");
        assertThat(page).contains(title, group, caveat);
        assertThat(page.split("scope=\"row\"", -1).length - 1).isGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/matrix", "/matrix?level=sector&fromGroup=GP", "/matrix?type=MED&harm=!H0"})
    void everyNumberLeadsToExactlyItsReports(String address) {
        List<MatchResult> numbers =
                NUMBER.matcher(page(200, "nl", address)).results().toList();
        assertThat(numbers).isNotEmpty();
        for (int i = 0; i < numbers.size(); i += 1 + numbers.size() / 12) {
            String list = page(200, "nl", HtmlUtils.htmlUnescape(numbers.get(i).group(1)));
            assertThat(COUNT.matcher(list).results().map(found -> found.group(1)))
                    .as(numbers.get(i).group(1))
                    .containsExactly(numbers.get(i).group(2));
        }
    }

    @Test
    void leadsIntoTheSectorsOfAGroup_andOutAgain() {
        String drill = DRILL.matcher(page(200, "nl", "/matrix?harm=!H5"))
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .filter(address -> address.contains("fromGroup=GP&toGroup="))
                .findFirst()
                .orElseThrow();
        assertThat(drill).contains("harm=%21H5");
        assertThat(page(200, "nl", drill))
                .contains("Huisartsenspoedpost", "href=\"/matrix?harm=%21H5\"", "Alle sectorgroepen");
    }

    @Test
    void showsEmptyState_whenNothingCounts() {
        assertThat(page(200, "en", "/matrix?q=nergens")).contains("No reports that count", "Clear all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | Zoeken kan even niet | Probeer opnieuw", "en | Searching is not possible | Try again"})
    void keepsTheQuestion_whenTheIndexIsAway(String language, String title, String again) {
        assertThat(page(503, language, "/matrix?organisation=AWAY&receivedFrom=2026-01-01"))
                .contains(title, again, "value=\"AWAY\"", "value=\"2026-01-01\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | Indeling: Kies uit: group, sector.", "en | Level: Choose from: group, sector."})
    void saysWhatIsWrong_andKeepsTheQuestion(String language, String error) {
        assertThat(page(400, language, "/matrix?level=street&harm=H1&receivedFrom=2026-01-01"))
                .contains(error, "value=\"2026-01-01\"");
    }

    private String page(int status, String language, String address) {
        String body = client.get()
                .uri(URI.create("http://localhost:" + port + address))
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }
}
