package nl.tim.login;

import java.net.URI;
import java.util.Optional;
import nl.tim.schemas.seal.CarriedKey;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page that somebody asked for before they were led to the login; sealed, so that no other site says where a login ends. */
final class AskedPage implements ServerRequestCache {

    private static final String COOKIE = "__Host-TIM-ASKED";

    private final SealedCookie<Address> cookie;

    AskedPage(CarriedKey key) {
        this.cookie = new SealedCookie<>(COOKIE, Address.class, key);
    }

    /** Path and query on this site. */
    record Address(String path) {

        static Address of(ServerHttpRequest request) {
            String query = request.getURI().getRawQuery();
            String path = request.getURI().getRawPath();
            return new Address(query == null ? path : path + "?" + query);
        }
    }

    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> cookie.write(exchange, Address.of(exchange.getRequest())));
    }

    /**
     * Keeps a page to lead to.
     *
     * @param page path and query on this site
     */
    void keep(ServerWebExchange exchange, String page) {
        cookie.write(exchange, new Address(page));
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        Optional<Address> asked = cookie.read(exchange);
        asked.ifPresent(_ -> cookie.remove(exchange));
        return Mono.justOrEmpty(asked.map(address -> URI.create(address.path())));
    }

    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return Mono.empty();
    }
}
