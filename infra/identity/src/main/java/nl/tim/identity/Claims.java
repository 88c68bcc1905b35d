package nl.tim.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Says in a token who somebody is: {@code sub}, {@code name}, {@code roles}, {@code organisation}, {@code profession}, {@code amr},
 * {@code auth_time}. A tool on this machine gets the token of the account or of the role that it names; a system speaks for itself.
 */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Whom access tokens are for: the interfaces of both services. */
    static final String AUDIENCE = "tim";

    private final Accounts accounts;

    Claims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
        if (access) {
            context.getClaims().audience(List.of(AUDIENCE));
        }
        if (access || OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            write(account(context), context.getClaims());
            proven(context.getPrincipal())
                    .ifPresent(
                            moment -> context.getClaims().claim(IdTokenClaimNames.AUTH_TIME, moment.getEpochSecond()));
        }
    }

    private Account account(JwtEncodingContext context) {
        Authentication grant = context.getAuthorizationGrant();
        if (grant instanceof OAuth2ClientCredentialsAuthenticationToken tool) {
            return wanted(tool.getAdditionalParameters());
        }
        Authentication loggedIn = Objects.requireNonNull(context.getPrincipal());
        return accounts.named(loggedIn.getName()).orElseThrow();
    }

    private Account wanted(Map<String, Object> parameters) {
        Object name = parameters.get("account");
        return (name == null
                        ? accounts.with(String.valueOf(parameters.get("role")))
                        : accounts.named(String.valueOf(name)))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(
                        "invalid_request", "There is no such account. Roles: " + accounts.roles(), "")));
    }

    /** When the person typed their password; empty for a tool. */
    private static Optional<Instant> proven(@Nullable Authentication person) {
        return person == null
                ? Optional.empty()
                : person.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                        .max(Comparator.naturalOrder());
    }

    private static void write(Account account, JwtClaimsSet.Builder claims) {
        claims.subject(account.subject())
                .claim("name", account.fullName())
                .claim("roles", List.of(account.role()))
                .claim("amr", List.of("pwd"));
        if (account.organisation() != null) {
            claims.claim("organisation", account.organisation());
        }
        if (account.profession() != null) {
            claims.claim("profession", account.profession());
        }
    }
}
