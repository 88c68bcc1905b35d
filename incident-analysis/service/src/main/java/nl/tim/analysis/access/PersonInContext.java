package nl.tim.analysis.access;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Hands who asks on to the threads that work for them; after the filters that find out. */
final class PersonInContext implements WebFilter {

    private final People people;
    private final Supplier<UUID> ids;

    PersonInContext(People people, Supplier<UUID> ids) {
        this.people = people;
        this.ids = ids;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Visit> visit =
                people.known(exchange).map(person -> new Visit(person, asked(exchange.getRequest()), ids));
        Mono<Void> rest = chain.filter(exchange);
        return visit.isEmpty() ? rest : rest.contextWrite(context -> context.put(Visit.class, visit.get()));
    }

    private static Asked asked(ServerHttpRequest request) {
        String method = request.getMethod().name();
        String path = request.getPath().pathWithinApplication().value();
        return new Asked(Policy.rule(method, path).map(Rule::request).orElse(method), path, address(request));
    }

    private static @Nullable String address(ServerHttpRequest request) {
        InetSocketAddress from = request.getRemoteAddress();
        return from == null || from.getAddress() == null
                ? null
                : from.getAddress().getHostAddress();
    }
}
