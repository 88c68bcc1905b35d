package nl.tim.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The identity provider. It is asked what it offers when somebody first needs it, so that a service starts and works without it. */
final class Provider implements ReactiveClientRegistrationRepository {

    /** The only provider, in addresses too. */
    static final String NAME = "tim";

    private static final Logger log = LoggerFactory.getLogger(Provider.class);

    private final LoginProperties properties;
    private final Mono<ClientRegistration> registration;

    Provider(LoginProperties properties) {
        this.properties = properties;
        this.registration = Mono.fromCallable(this::discover)
                .subscribeOn(Schedulers.boundedElastic())
                .cacheInvalidateIf(_ -> false);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String name) {
        return name.equals(NAME)
                ? registration.onErrorMap(Provider::away)
                : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * Where a browser is forgotten by the provider; empty when it offers no such place.
     *
     * @param back the page of this service to lead to then
     */
    Mono<URI> logout(URI back) {
        return registration
                .mapNotNull(client ->
                        client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(place -> UriComponentsBuilder.fromUriString(String.valueOf(place))
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(properties.clientId(), back)
                        .toUri());
    }

    /** Reads bearer tokens of this provider that are for us. */
    ReactiveJwtDecoder decoder() {
        String issuer = properties.issuer().toString();
        return new SupplierReactiveJwtDecoder(() -> {
            NimbusReactiveJwtDecoder decoder =
                    (NimbusReactiveJwtDecoder) ReactiveJwtDecoders.fromIssuerLocation(issuer);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer), forUs(properties.audience())));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> forUs(String audience) {
        OAuth2TokenValidatorResult foreign =
                OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The token is for another.", null));
        return token -> token.getAudience() != null && token.getAudience().contains(audience)
                ? OAuth2TokenValidatorResult.success()
                : foreign;
    }

    private ClientRegistration discover() {
        Path secret = properties.clientSecretFile();
        if (secret == null) {
            throw new IllegalStateException("nobody can log in by browser without tim.login.client-secret-file");
        }
        try {
            return ClientRegistrations.fromIssuerLocation(properties.issuer().toString())
                    .registrationId(NAME)
                    .clientId(properties.clientId())
                    .clientSecret(Files.readString(secret).strip())
                    .scope("openid")
                    .userNameAttributeName("sub")
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Throwable away(Throwable reason) {
        log.warn("nobody can log in: {}", reason.getClass().getName());
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
