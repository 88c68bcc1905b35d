package nl.tim.login;

import java.util.Optional;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps with each request who sends it, and what its forms carry, where handlers and pages find it. */
final class KnownVisitor implements WebFilter {

    private final Sessions sessions;

    KnownVisitor(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        sessions.of(exchange)
                .ifPresent(session -> exchange.getAttributes()
                        .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, SessionCsrf.token(session.csrf())));
        return ReactiveSecurityContextHolder.getContext()
                .doOnNext(context -> {
                    if (context.getAuthentication() instanceof IdentityToken token) {
                        exchange.getAttributes().put(Identity.ATTRIBUTE, token.identity());
                        Optional.ofNullable(token.proven())
                                .ifPresent(proven -> exchange.getAttributes().put(RecentLogin.ATTRIBUTE, proven));
                    }
                })
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
