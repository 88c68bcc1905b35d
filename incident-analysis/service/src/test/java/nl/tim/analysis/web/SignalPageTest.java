package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** Signals as pages and over the interface, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class SignalPageTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Autowired
    private WebTestClient client;

    @ParameterizedTest
    @CsvSource({
        "nl, Signalen, meldingen over Medicatieoverdracht van Ziekenhuizen, Hoe dit is gevonden, Leg terzijde",
        "en, Signals, reports about, How this was found, Dismiss"
    })
    void explainsASignal_inTheReadersLanguage(
            String language, String title, String sentence, String how, String dismiss) {
        assertThat(page(200, language, "/signals")).contains(title, sentence, "/signals/" + ID, "<svg");
        assertThat(page(200, language, "/signals/" + ID))
                .contains(sentence, how, dismiss, "class=\"since\"", "fromGroup=HOSP&amp;toGroup=VVT", "TOEVAL");
    }

    @Test
    void whatIsSaidOnThePage_isInItsHistory() {
        client.post()
                .uri("/signals/" + ID + "/comments")
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("words", "Nagevraagd <b>bij</b> het ziekenhuis"))
                .exchange()
                .expectStatus()
                .isEqualTo(303)
                .expectHeader()
                .location("/signals/" + ID);
        assertThat(page(200, "nl", "/signals/" + ID)).contains("Nagevraagd &lt;b&gt;bij&lt;/b&gt; het ziekenhuis");
    }

    @Test
    void whatCannotBeWrittenDown_comesBackAsItWasSent() {
        String body = client.post()
                .uri("/signals/" + ID + "/dismiss")
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("reason", "ANDERS").with("words", " "))
                .exchange()
                .expectStatus()
                .isEqualTo(400)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body)
                .contains("role=\"alert\"", "href=\"#dismiss-words\"", "Schrijf bij de reden Anders", "selected");
    }

    @Test
    void theInterfaceListsExplainsAndTakesRemarks() {
        client.get()
                .uri("/api/v1/signals")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.signals[0].signalId")
                .isEqualTo(ID)
                .jsonPath("$.signals[0].evidence")
                .doesNotExist()
                .jsonPath("$.signals[0].sentence.en")
                .isNotEmpty();
        client.post()
                .uri("/api/v1/signals/" + ID + "/acknowledge")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("ACKNOWLEDGED")
                .jsonPath("$.choice.settings[?(@.name == 'factor')].value")
                .isEqualTo(3.0)
                .jsonPath("$.evidence.reports.length()")
                .isEqualTo(145);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, dismiss, {}, reason, 'Kies een reden, of schrijf waarom.'",
        "en, dismiss, '{\"reason\":\"XXX\"}', reason, This reason is not in the list TIM-DISMISS.",
        "nl, comments, {}, words, Schrijf een opmerking."
    })
    void namesTheFieldThatIsWrong(String language, String what, String body, String field, String text) {
        client.post()
                .uri("/api/v1/signals/" + ID + "/" + what)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/signals/unknown, 404", "/signals/unknown, 404", "/api/v1/signals?status=x, 400"})
    void answersWhatIsNotThere(String address, int status) {
        client.get().uri(address).exchange().expectStatus().isEqualTo(status);
    }

    private String page(int status, String language, String address) {
        String body = client.get()
                .uri(address)
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
