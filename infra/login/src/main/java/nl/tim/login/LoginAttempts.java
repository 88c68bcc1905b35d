package nl.tim.login;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.tim.schemas.seal.CarriedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a login that is under way has to match when the provider leads back; in a sealed cookie too. */
final class LoginAttempts implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "__Host-TIM-LOGIN";

    private final SealedCookie<Attempt> cookie;

    LoginAttempts(CarriedKey key) {
        this.cookie = new SealedCookie<>(COOKIE, Attempt.class, key);
    }

    /** A request to the provider, as far as the answer is compared with it. */
    record Attempt(
            String authorizationUri,
            String clientId,
            @Nullable String redirectUri,
            Set<String> scopes,
            @Nullable String state,
            Map<String, String> parameters,
            Map<String, String> attributes) {

        static Attempt of(OAuth2AuthorizationRequest request) {
            return new Attempt(
                    request.getAuthorizationUri(),
                    request.getClientId(),
                    request.getRedirectUri(),
                    request.getScopes(),
                    request.getState(),
                    texts(request.getAdditionalParameters()),
                    texts(request.getAttributes()));
        }

        private static Map<String, String> texts(Map<String, Object> values) {
            Map<String, String> texts = new HashMap<>();
            values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
            return texts;
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(authorizationUri)
                    .clientId(clientId)
                    .redirectUri(redirectUri)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(new HashMap<>(parameters))
                    .attributes(all -> all.putAll(attributes))
                    .build();
        }
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        String state = exchange.getRequest().getQueryParams().getFirst("state");
        return Mono.fromSupplier(() -> cookie.read(exchange))
                .flatMap(Mono::justOrEmpty)
                .filter(attempt -> state != null && state.equals(attempt.state()))
                .map(Attempt::request);
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> cookie.write(exchange, Attempt.of(request)));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return loadAuthorizationRequest(exchange).doOnNext(request -> {
            cookie.remove(exchange);
            AskingAgain.remember(request, exchange);
        });
    }
}
