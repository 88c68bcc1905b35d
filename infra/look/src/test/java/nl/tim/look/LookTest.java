package nl.tim.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.look.Frame.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest
@AutoConfigureWebTestClient
class LookTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/(?:look|webjars)/[^\"]+)\"");

    @Autowired
    private WebTestClient web;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {
        @Bean
        MessageSource messageSource() {
            return Languages.messages();
        }

        @Bean
        Place style() {
            return new Place("look.style.title", "/style");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, '', nl", "'en;q=0.8, fr', '', en", "nl, en, en", "en, nl, nl", "fr, xx, nl"})
    void aPageIsInTheLanguageThatTheReaderChose_orPrefers(String accepted, String cookie, String expected) {
        String page = page(
                request -> request.header(HttpHeaders.ACCEPT_LANGUAGE, accepted).cookie("lang", cookie));

        assertThat(page).contains("<html lang=\"" + expected + "\"");
        assertThat(page).contains(expected.equals("nl") ? "Bouwstenen - TIM" : "Components - TIM");
    }

    @Test
    void aPageMarksTheColourSchemeAndItsPlaceInTheMenu() {
        assertThat(page(request -> request.cookie("theme", "dark")))
                .contains("data-theme=\"dark\"")
                .containsPattern("<a href=\"/style\"[^>]* aria-current=\"page\"");
        assertThat(page(request -> request.cookie("theme", "<script>"))).contains("data-theme=\"auto\"");
    }

    @Test
    void everyFileOfAPageIsThere_andMayBeKeptForEver() {
        Matcher addresses = ADDRESS.matcher(page(request -> request));
        List<String> found = addresses.results().map(match -> match.group(1)).toList();

        assertThat(found).hasSizeGreaterThan(6);
        found.forEach(address -> web.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void noPageHoldsScriptOrStyleOfItsOwn() {
        assertThat(page(request -> request))
                .doesNotContain("style=\"", "<style", "javascript:", "onclick")
                .doesNotContainPattern("<script(?![^>]*src)");
    }

    @ParameterizedTest
    @CsvSource({
        "/style?a=1, /style?a=1",
        "https://elsewhere.example/, /",
        "//elsewhere.example/, /",
        "'/a b', /",
        "'', /"
    })
    void aPreferenceIsKept_andLeadsBackToAPageOfThisSite(String back, String location) {
        web.post()
                .uri("/preference")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("lang=en&theme=dark&back=" + back.replace("&", "%26"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(location)
                .expectCookie()
                .valueEquals("lang", "en")
                .expectCookie()
                .valueEquals("theme", "dark");
    }

    @Test
    void aPageThatIsNotThere_isToldAsAPage_withTheHeadersOfEveryAnswer() {
        web.get()
                .uri("/nowhere")
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .value("Content-Security-Policy", policy -> assertThat(policy).contains("default-src 'none'"))
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("This page does not exist"));
    }

    @ParameterizedTest
    @CsvSource({"GET, navigate, document, 200", "GET, cors, empty, 403", "POST, navigate, document, 403"})
    void anotherSiteMayLinkToAPage_andNothingElse(String method, String mode, String destination, int status) {
        web.method(HttpMethod.valueOf(method))
                .uri("/style")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", mode)
                .header("Sec-Fetch-Dest", destination)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(ResourceBundle.getBundle("look_nl").keySet()))
                .isEqualTo(new TreeSet<>(ResourceBundle.getBundle("look_en").keySet()));
    }

    private String page(UnaryOperator<WebTestClient.RequestHeadersSpec<?>> request) {
        String body = request.apply(web.get().uri("/style").accept(MediaType.TEXT_HTML))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }
}
