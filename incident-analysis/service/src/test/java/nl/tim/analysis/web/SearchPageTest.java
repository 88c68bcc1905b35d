package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.analysis.search.SampleIncidents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** The pages about incidents, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class SearchPageTest {

    private static final List<Map<String, Object>> DOCUMENTS = SampleIncidents.of(120, 42);
    private static final Pattern LINK = Pattern.compile("href=\"(/incidents[^\"]*)\"");

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Test
    void beginsWithTheSearchPage() {
        client.get()
                .uri("/")
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/incidents");
    }

    @ParameterizedTest
    @CsvSource({"nl, 120 meldingen, Download als CSV, Schade", "en, 120 reports, Download as CSV, Harm"})
    void showsTheList_inTheReadersLanguage(String language, String count, String table, String facet) {
        assertThat(page(200, language, "/incidents"))
                .contains("<html lang=\"" + language + "\"", count, table, facet, "TIM-2026-");
    }

    @Test
    void showsWhatWasChosen_withAWayBack() {
        String page =
                page(200, "nl", "/incidents?harm=H1&harm=!H4&receivedFrom=2026-01-01&receivedTo=2026-03-31&q=pomp");
        assertThat(page)
                .contains("<span class=\"of\">Schade:</span>", "Q1 2026")
                .contains(
                        "href=\"/incidents?q=pomp&amp;harm=%21H4&amp;receivedFrom=2026-01-01&amp;receivedTo=2026-03-31\"")
                .contains("name=\"harm\" value=\"!H4\"")
                .contains("value=\"pomp\"");
    }

    @Test
    void everyLinkOfThePageAnswers() {
        String page = page(200, "nl", "/incidents?q=pomp&type=MED&sort=-sac");
        Matcher links = LINK.matcher(page);
        List<String> addresses = links.results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(20);
        addresses.forEach(address -> client.get()
                .uri(URI.create("http://localhost:" + port + address))
                .exchange()
                .expectStatus()
                .isOk());
    }

    @Test
    void pagesThroughTheWholeList() {
        String address = "/incidents";
        int pages = 0;
        int items = 0;
        Pattern more = Pattern.compile("id=\"more\"[^>]*><a[^>]* href=\"([^\"]+)\"");
        while (!address.isEmpty()) {
            String page = page(200, "nl", address);
            items += page.split("data-item", -1).length - 1;
            Matcher next = more.matcher(page);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : "";
            pages++;
        }
        assertThat(items).isEqualTo(120);
        assertThat(pages).isEqualTo(5);
    }

    @Test
    void countsNothing_whereOnlyMoreOfTheListIsShown() {
        client.get()
                .uri("/incidents")
                .accept(MediaType.TEXT_HTML)
                .header("HX-Target", "more")
                .exchange()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("data-item").doesNotContain("id=\"f-harm"));
    }

    @Test
    void opensAnIncident_besideTheListAndByItself() {
        Map<String, Object> document = DOCUMENTS.getFirst();
        String reference = (String) Objects.requireNonNull(document.get("reference"));
        String narrative = (String) Objects.requireNonNull(document.get("narrative"));
        for (String address : List.of("/incidents?open=", "/incidents/")) {
            assertThat(page(200, "nl", address + document.get("incidentId")))
                    .contains(reference, "Wat er gebeurde")
                    .contains(HtmlUtils.htmlEscape(narrative));
        }
    }

    @Test
    void saysThatAnIncidentDoesNotExist() {
        assertThat(page(200, "nl", "/incidents?open=0197c5a0-7b2e-7c3d-8f4a-2b1c0d9e8f7a"))
                .contains("Deze melding bestaat niet");
        assertThat(page(200, "en", "/incidents?open=1")).contains("This report does not exist");
        assertThat(page(404, "nl", "/incidents/0197c5a0-7b2e-7c3d-8f4a-2b1c0d9e8f7a"))
                .contains("bestaat niet");
        assertThat(page(404, "en", "/incidents/1")).contains("does not exist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | Niets gevonden | Haal een filter weg", "en | Nothing found | Remove a filter"})
    void helpsWhenNothingIsFound(String language, String title, String advice) {
        assertThat(page(200, language, "/incidents?q=nergens")).contains(title, advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | Zoeken kan even niet | Probeer opnieuw", "en | Searching is not possible | Try again"})
    void keepsTheQuestion_whenTheIndexIsAway(String language, String title, String again) {
        assertThat(page(503, language, "/incidents?organisation=AWAY&q=pomp&receivedFrom=2026-01-01"))
                .contains(title, again, "value=\"pomp\"", "value=\"AWAY\"", "value=\"2026-01-01\"");
        client.get()
                .uri("/incidents?organisation=AWAY")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectHeader()
                .valueEquals("Retry-After", "5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Ontvangen van: Geef een bestaande datum | Schade: Deze code staat niet in de lijst TIM-HARM.",
                "en | Received from: Give an existing date | Harm: This code is not in the list TIM-HARM."
            })
    void saysWhatIsWrong_andKeepsTheQuestion(String language, String date, String code) {
        assertThat(page(400, language, "/incidents?q=pomp&harm=X9&receivedFrom=2026-02-30&type=MED"))
                .contains(date, code, "value=\"pomp\"", "value=\"2026-02-30\"", "value=\"MED\"");
    }

    @Test
    void showsWordsAsWords_neverAsMarkup() {
        assertThat(page(200, "nl", "/incidents?q=<script>alert(1)</script>"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void givesTheWholeResultAsATable() {
        EntityExchangeResult<byte[]> answer = client.get()
                .uri("/incidents.csv?status=!DUBBEL&sort=receivedAt")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"tim-meldingen.csv\"")
                .expectBody()
                .returnResult();
        String text = new String(Objects.requireNonNull(answer.getResponseBodyContent()), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        long expected = DOCUMENTS.stream()
                .filter(document -> !"DUBBEL".equals(document.get("status")))
                .count();
        assertThat(text).startsWith("\uFEFFTIM;");
        assertThat(lines.get(1)).isEqualTo("Filters;Status ≠ Dubbel");
        assertThat(lines.get(4)).isEqualTo("Aantal regels;" + expected);
        assertThat(lines).hasSize((int) expected + 8);
        assertThat(lines.get(7)).startsWith("Nummer;Id;Ontvangen op;");
        assertThat(lines.subList(8, lines.size()))
                .isSortedAccordingTo((a, b) -> a.split(";")[2].compareTo(b.split(";")[2]));
    }

    @Test
    void returns503AsAPage_whenThereIsNoTable() {
        assertThat(page(503, "en", "/incidents.csv?organisation=AWAY")).contains("cannot be reached");
        assertThat(page(400, "nl", "/incidents.csv?harm=X9")).contains("klopt niet");
    }

    @ParameterizedTest
    @CsvSource({"nl, NIET VOLLEDIG;", "en, NOT COMPLETE;"})
    @ExtendWith(OutputCaptureExtension.class)
    void aTableThatCannotBeFinished_saysSo_andBreaksOff(String language, String last, CapturedOutput logs) {
        List<String> lines = Objects.requireNonNull(client.get()
                .uri("/incidents.csv?organisation=LEAVES&q=zwaluwstaart")
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody()
                .onErrorResume(broken -> Mono.just("broken: " + broken.getMessage()))
                .collectList()
                .block());
        assertThat(lines).hasSizeGreaterThan(8);
        assertThat(lines.get(lines.size() - 2)).startsWith(last);
        assertThat(lines.getLast()).startsWith("broken: Connection prematurely closed");
        assertThat(logs).contains("A table broke off").doesNotContain("zwaluwstaart");
    }

    private String page(int status, String language, String address) {
        String body = client.get()
                .uri(address)
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
