package nl.tim.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Wires the provider. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, RegisteredClientRepository clients) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationResponseHandler(new LeadBack())))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/login.css")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .addFilterBefore(new AskAgain(), SecurityContextHolderFilter.class)
                .addFilterBefore(new LeadOut(clients), SecurityContextHolderFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    Accounts accounts(IdentityProperties properties) {
        return new Accounts(properties.accounts());
    }

    @Bean
    Claims claims(Accounts accounts) {
        return new Claims(accounts);
    }

    @Bean
    RegisteredClientRepository clients(IdentityProperties properties) {
        return new InMemoryRegisteredClientRepository(Clients.of(properties));
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentityProperties properties) {
        return new ImmutableJWKSet<>(SigningKey.of(properties.secrets().resolve("signing.json")));
    }

    @Bean
    AuthorizationServerSettings settings(IdentityProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.issuer().toString())
                .build();
    }
}
