package nl.tim.login;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who logged in with a browser.
 *
 * @param id random; what a revocation names
 * @param csrf what forms of this session carry
 * @param proven when they last proved who they are, as the provider says; null when it does not
 */
record Session(
        String id,
        Identity identity,
        Instant begun,
        Instant seen,
        String csrf,
        @Nullable Instant proven) {

    boolean over(Instant now, Duration idle, Duration longest) {
        return now.isAfter(seen.plus(idle)) || now.isAfter(begun.plus(longest));
    }

    Session seenAt(Instant now) {
        return new Session(id, identity, begun, now, csrf, proven);
    }
}
