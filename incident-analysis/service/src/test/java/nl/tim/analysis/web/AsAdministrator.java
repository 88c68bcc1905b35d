package nl.tim.analysis.web;

import java.util.Objects;
import nl.tim.fixture.Issuer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What an administrator who reads Dutch gets. */
final class AsAdministrator {

    private AsAdministrator() {}

    static String body(WebTestClient.RequestHeadersSpec<?> request, int status) {
        return Objects.requireNonNullElse(
                request.accept(MediaType.TEXT_HTML)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
                        .headers(headers -> headers.set(
                                HttpHeaders.AUTHORIZATION, Issuer.shared().bearer("administrator", null)))
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody(),
                "");
    }
}
