package nl.tim.login;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Requests to the provider. Where somebody has to log in again it is told to ask them, whoever it still knows; as it may ignore that, what it
 * says about when they proved who they are is compared with when it was told.
 */
final class AskingAgain implements ServerOAuth2AuthorizationRequestResolver {

    /** The parameter of our own address that asks for this. */
    static final String PARAMETER = "again";

    private static final String ASKED = AskingAgain.class.getName();
    /** How far the provider's clock may be behind. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final ServerOAuth2AuthorizationRequestResolver requests;
    private final InstantSource clock;

    AskingAgain(ReactiveClientRegistrationRepository provider, InstantSource clock) {
        this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(provider);
        this.clock = clock;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return requests.resolve(exchange).map(request -> demanding(request, exchange));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        return requests.resolve(exchange, registration).map(request -> demanding(request, exchange));
    }

    private OAuth2AuthorizationRequest demanding(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        if (!exchange.getRequest().getQueryParams().containsKey(PARAMETER)) {
            return request;
        }
        return OAuth2AuthorizationRequest.from(request)
                .additionalParameters(parameters -> {
                    parameters.put("prompt", "login");
                    parameters.put("max_age", "0");
                })
                .attributes(attributes -> attributes.put(ASKED, clock.instant().toString()))
                .build();
    }

    /** Keeps with the provider's answer what was asked. */
    static void remember(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        Optional.ofNullable(request.<String>getAttribute(ASKED))
                .ifPresent(asked -> exchange.getAttributes().put(ASKED, Instant.parse(asked)));
    }

    /** Whether the answer is what was asked for: always, unless somebody had to log in again and did not. */
    static boolean met(@Nullable Instant proven, ServerWebExchange exchange) {
        Instant asked = exchange.getAttribute(ASKED);
        return asked == null || proven != null && !proven.isBefore(asked.minus(SKEW));
    }
}
