package nl.tim.login;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Ends a session, here and then at the provider. The browser is sent there by a page that it has loaded, as a form may not lead to another
 * site.
 */
@Controller
final class LogoutController {

    private static final String OUT = "/logged-out";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final Provider provider;

    LogoutController(Sessions sessions, Provider provider) {
        this.sessions = sessions;
        this.provider = provider;
    }

    @PostMapping("/logout")
    Rendering logout(ServerWebExchange exchange) {
        sessions.end(exchange);
        exchange.getResponse().getHeaders().set("Clear-Site-Data", "\"cache\", \"storage\"");
        return Rendering.redirectTo(OUT + "?here").status(HttpStatus.SEE_OTHER).build();
    }

    @GetMapping(path = OUT, produces = MediaType.TEXT_HTML_VALUE)
    String loggedOut() {
        return "login/out";
    }

    /** Out here, and on to the provider if that can be reached and offers it. */
    @GetMapping(path = OUT, params = "here", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> loggedOutHere(ServerWebExchange exchange) {
        URI back = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath(exchange.getRequest().getPath().contextPath().value() + OUT)
                .replaceQuery(null)
                .build()
                .toUri();
        return provider.logout(back)
                .timeout(PATIENCE)
                .onErrorComplete()
                .doOnNext(address -> exchange.getResponse().getHeaders().set("Refresh", "0; url=" + address))
                .thenReturn("login/out");
    }
}
