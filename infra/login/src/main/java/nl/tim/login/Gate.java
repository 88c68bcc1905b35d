package nl.tim.login;

import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Which requests a service answers, and whose. Never blocks; safe for use by many threads. */
@FunctionalInterface
public interface Gate {

    /** What becomes of a request. */
    enum Ruling {
        /** It is answered. */
        OPEN,
        /** Not to this one: whoever did not log in may do so, anybody else is refused. */
        CLOSED,
        /** Not to this one any more: their time here is over. */
        ENDED,
        /** It cannot be told so far what this one may do; a moment later it can. */
        LATER,
        /** There is something, and not this way. */
        OTHER_METHOD,
        /** As if there were nothing. */
        ABSENT
    }

    /** Rules on a request of somebody, or of somebody who did not say who they are. */
    Ruling rule(ServerHttpRequest request, Optional<Identity> who);

    /**
     * Whether a request that changes something, sent with a session, must carry the session's token. Not where nothing is done in the session's
     * name.
     */
    default boolean guarded(ServerHttpRequest request) {
        return true;
    }
}
