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
 * @param profession code of TIM-PROFESSION; null when the provider does not tell
 */
public record Identity(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable String profession) {

    /** The role of a program that speaks for itself, not for a person. */
    public static final String SYSTEM = "system";

    static final String ATTRIBUTE = Identity.class.getName();

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** Whether this is a program that speaks for itself, not a person. */
    public boolean system() {
        return roles.contains(SYSTEM);
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
        List<?> told = claims.get("roles") instanceof Collection<?> many ? List.copyOf(many) : List.of();
        Set<String> roles = told.stream().map(String::valueOf).collect(Collectors.toSet());
        // Whose token was given to a client for itself (RFC 9068: subject and client are the same).
        if (subject.equals(claims.get("client_id")) || subject.equals(claims.get("azp"))) {
            roles.add(SYSTEM);
        }
        String name = text(claims, "name");
        return new Identity(
                subject,
                name == null ? subject : name,
                roles,
                text(claims, "organisation"),
                text(claims, "profession"));
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
