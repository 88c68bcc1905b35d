package nl.tim.login;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who sends a request, as the identity provider says.
 *
 * @param subject pseudonym
 * @param name as colleagues know them; the subject when the provider tells no name
 * @param roles what the provider calls them, known here or not
 * @param organisation directory code of the organisation that they belong to; null for the region's own people
 */
public record Identity(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String organisation) {

    static final String ATTRIBUTE = Identity.class.getName();

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** Who sends this request; empty for somebody who did not say. */
    public static Optional<Identity> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    /**
     * Reads the claims of a token. This is the one place that knows their names.
     *
     * @throws IllegalArgumentException when they name no subject
     */
    static Identity of(Map<String, Object> claims) {
        if (!(claims.get("sub") instanceof String subject) || subject.isBlank()) {
            throw new IllegalArgumentException("a token without subject");
        }
        List<?> roles = claims.get("roles") instanceof Collection<?> many ? List.copyOf(many) : List.of();
        return new Identity(
                subject,
                claims.get("name") instanceof String name && !name.isBlank() ? name : subject,
                roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()),
                claims.get("organisation") instanceof String organisation && !organisation.isBlank()
                        ? organisation
                        : null);
    }
}
