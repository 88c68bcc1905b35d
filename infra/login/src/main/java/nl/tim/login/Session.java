package nl.tim.login;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who logged in with a browser.
 *
 * @param id random; what a revocation names
 * @param csrf what forms of this session carry
 */
record Session(String id, Identity identity, Instant begun, Instant seen, String csrf) {

    boolean over(Instant now, Duration idle, Duration longest) {
        return now.isAfter(seen.plus(idle)) || now.isAfter(begun.plus(longest));
    }

    Session seenAt(Instant now) {
        return new Session(id, identity, begun, now, csrf);
    }
}
