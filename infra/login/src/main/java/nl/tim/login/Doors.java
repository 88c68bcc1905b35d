package nl.tim.login;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where somebody is led who has to say who they are: a reader of pages to the login and back, a program to its own mistake. */
final class Doors implements ServerAuthenticationEntryPoint {

    /** Where logging in begins. */
    static final URI LOGIN = URI.create("/oauth2/authorization/" + Provider.NAME);

    private final ServerRequestCache asked;
    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    Doors(ServerRequestCache asked) {
        this.asked = asked;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        if (opensAPage(exchange.getRequest())) {
            return asked.saveRequest(exchange).then(redirect.sendRedirect(exchange, LOGIN));
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    private static boolean opensAPage(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return request.getMethod().equals(HttpMethod.GET)
                && !headers.containsHeader("HX-Request")
                && !headers.containsHeader(HttpHeaders.AUTHORIZATION)
                && !request.getPath().value().startsWith("/api/")
                && headers.getAccept().stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }
}
