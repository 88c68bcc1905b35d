package nl.tim.look;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Answers a request after it was taken from its connection, never while: Reactor Netty stops reading a connection for ever when a request
 * that waited in it is answered at once, as a redirect is (reactor-netty issue 4361). To be removed with the release that mends it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswersApart implements WebFilter {

    private final Scheduler threads;

    AnswersApart(Scheduler threads) {
        this.threads = threads;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> chain.filter(exchange)).subscribeOn(threads);
    }
}
