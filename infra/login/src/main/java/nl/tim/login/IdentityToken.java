package nl.tim.login;

import java.io.Serial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An identity as Spring Security carries it. Authorities are not used: the service's own policy decides. */
final class IdentityToken extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Identity identity;
    private final @Nullable Instant proven;

    /**
     * Somebody who is known.
     *
     * @param proven when they last proved who they are; null when nobody says
     */
    IdentityToken(Identity identity, @Nullable Instant proven) {
        super(List.of());
        this.identity = identity;
        this.proven = proven;
        setAuthenticated(true);
    }

    Identity identity() {
        return identity;
    }

    @Nullable
    Instant proven() {
        return proven;
    }

    @Override
    public Object getPrincipal() {
        return identity;
    }

    @Override
    public String getName() {
        return identity.subject();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityToken token && token.identity.equals(identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }
}
