package nl.tim.login;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tim.login.Gate.Ruling;
import nl.tim.schemas.seal.CarriedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Wires login into a service; the service says with a {@link Gate} what is open to whom. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(LoginProperties.class)
@EnableWebFluxSecurity
class LoginConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EndedSessions endedSessions(InstantSource clock) {
        return EndedSessions.here(clock);
    }

    @Bean
    Sessions sessions(LoginProperties properties, EndedSessions ended, InstantSource clock) {
        return new Sessions(CarriedKey.load(properties.sessionKeyFile()), ended, properties, clock, new SecureRandom());
    }

    @Bean
    Provider identityProvider(LoginProperties properties) {
        return new Provider(properties);
    }

    @Bean
    RecentLogin recentLogin(InstantSource clock) {
        return new RecentLogin(clock);
    }

    @Bean
    AskedPage askedPage(LoginProperties properties) {
        return new AskedPage(CarriedKey.load(properties.sessionKeyFile()));
    }

    @Bean
    AgainController againController(AskedPage asked) {
        return new AgainController(asked);
    }

    @Bean
    LogoutController logoutController(Sessions sessions, Provider provider) {
        return new LogoutController(sessions, provider);
    }

    /** An address that hides something, such as an encoded slash, is answered like any other mistake. */
    @Bean
    ServerExchangeRejectedHandler hiddenAddress() {
        return (_, _) -> Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    @Bean
    SecurityWebFilterChain loginChain(
            ServerHttpSecurity http,
            LoginProperties properties,
            Sessions sessions,
            AskedPage asked,
            Provider provider,
            InstantSource clock,
            ObjectProvider<Gate> gate) {
        CarriedKey key = CarriedKey.load(properties.sessionKeyFile());
        Doors doors = new Doors(asked);
        SessionCsrf csrf = new SessionCsrf(sessions, gate.getObject());
        RedirectServerAuthenticationSuccessHandler back = new RedirectServerAuthenticationSuccessHandler("/");
        back.setRequestCache(asked);
        return http.securityContextRepository(sessions)
                .requestCache(cache -> cache.requestCache(asked))
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .csrf(forms -> forms.csrfTokenRepository(csrf)
                        .requireCsrfProtectionMatcher(csrf)
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler((_, _) -> Mono.error(new NotAllowedException())))
                .oauth2Login(login -> login.clientRegistrationRepository(provider)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationRequestRepository(new LoginAttempts(key))
                        .authorizationRequestResolver(new AskingAgain(provider, clock))
                        .securityContextRepository(sessions)
                        .authenticationSuccessHandler(back)
                        .authenticationFailureHandler(
                                (_, _) -> Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED))))
                .oauth2ResourceServer(programs -> programs.jwt(jwt -> jwt.jwtDecoder(provider.decoder())
                                .jwtAuthenticationConverter(LoginConfiguration::identified))
                        .authenticationEntryPoint(doors))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(doors)
                        .accessDeniedHandler((_, _) -> Mono.error(new NotAllowedException())))
                .addFilterBefore(new KnownVisitor(sessions), SecurityWebFiltersOrder.EXCEPTION_TRANSLATION)
                .authorizeExchange(requests -> requests.anyExchange().access(through(gate.getObject())))
                .build();
    }

    private static Mono<AbstractAuthenticationToken> identified(Jwt jwt) {
        return Mono.fromSupplier(() -> new IdentityToken(Identity.of(jwt.getClaims()), proven(jwt)));
    }

    private static @Nullable Instant proven(Jwt jwt) {
        return jwt.hasClaim(IdTokenClaimNames.AUTH_TIME)
                ? jwt.getClaimAsInstant(IdTokenClaimNames.AUTH_TIME)
                : jwt.getIssuedAt();
    }

    private static ReactiveAuthorizationManager<AuthorizationContext> through(Gate gate) {
        return (authentication, context) -> authentication
                .filter(IdentityToken.class::isInstance)
                .map(token -> Optional.of(((IdentityToken) token).identity()))
                .defaultIfEmpty(Optional.empty())
                .flatMap(who -> decision(gate.rule(context.getExchange().getRequest(), who)));
    }

    private static Mono<AuthorizationResult> decision(Ruling ruling) {
        return switch (ruling) {
            case OPEN -> Mono.just(new AuthorizationDecision(true));
            case CLOSED -> Mono.just(new AuthorizationDecision(false));
            case ENDED -> Mono.error(new AccessEndedException());
            case LATER -> Mono.error(new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
            case OTHER_METHOD -> Mono.error(new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED));
            case ABSENT -> Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
        };
    }
}
