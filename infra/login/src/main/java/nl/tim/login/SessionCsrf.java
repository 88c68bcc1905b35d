package nl.tim.login;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What the forms of a session carry, so that no other site can send them: the session holds it. Without a session there is nobody in whose
 * name something could be sent, and a language is nobody's secret.
 */
final class SessionCsrf implements ServerCsrfTokenRepository, ServerWebExchangeMatcher {

    private final Sessions sessions;
    private final Gate gate;

    SessionCsrf(Sessions sessions, Gate gate) {
        this.sessions = sessions;
        this.gate = gate;
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        boolean changes = !method.equals(HttpMethod.GET)
                && !method.equals(HttpMethod.HEAD)
                && !method.equals(HttpMethod.OPTIONS)
                && !method.equals(HttpMethod.TRACE);
        boolean preference = exchange.getRequest().getPath().value().equals("/preference");
        boolean guarded = changes && !preference && gate.guarded(exchange.getRequest());
        return guarded && sessions.of(exchange).isPresent() ? MatchResult.match() : MatchResult.notMatch();
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(UUID.randomUUID().toString()));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(sessions.of(exchange)).map(session -> token(session.csrf()));
    }

    static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
