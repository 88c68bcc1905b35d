package nl.tim.intake.form.web;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import org.springframework.web.util.HtmlUtils;

/** A reporter whose browser runs no scripts: sends what the last page carried with what was filled in. */
final class Visitor {

    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>(.*) - TIM</title>");

    private final WebTestClient web;
    private final String language;
    private String cookies = "";
    private String state = "";
    private String page = "";
    private int status;

    Visitor(WebTestClient web, String language) {
        this.web = web;
        this.language = language;
    }

    /** The same, who sends these cookies from now on. */
    Visitor with(String sent) {
        cookies = sent;
        return this;
    }

    Visitor open(String path) {
        return seen(web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header(HttpHeaders.COOKIE, cookies)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** Goes on with what was kept under this code. */
    Visitor resume(String code) {
        return post("/verder", "code", code);
    }

    /** Sends one value to a page. */
    Visitor post(String path, String name, String value) {
        return seen(web.post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header(HttpHeaders.COOKIE, cookies)
                .body(BodyInserters.fromFormData(name, value))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** Sends the page with these names and values, in turn. */
    Visitor send(String... namesAndValues) {
        FormInserter<String> form = BodyInserters.fromFormData("state", state);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form = form.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return seen(web.post()
                .uri("/melden")
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header(HttpHeaders.COOKIE, cookies)
                .body(form)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    private Visitor seen(EntityExchangeResult<String> answer) {
        status = answer.getStatus().value();
        page = Objects.requireNonNull(answer.getResponseBody());
        Matcher carried = STATE.matcher(page);
        state = carried.find() ? carried.group(1) : "";
        return this;
    }

    /** Forgets that the last page was sent: back to what it carried. */
    String state() {
        return state;
    }

    void carry(String earlier) {
        state = earlier;
    }

    int status() {
        return status;
    }

    /** As people read it. */
    String page() {
        return HtmlUtils.htmlUnescape(page);
    }

    String title() {
        Matcher title = TITLE.matcher(page());
        return title.find() ? title.group(1) : "";
    }
}
