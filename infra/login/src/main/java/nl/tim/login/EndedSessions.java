package nl.tim.login;

import java.time.Instant;
import java.time.InstantSource;

/** Which sessions were ended before their time. Never blocks; safe for use by many threads. */
public interface EndedSessions {

    /** Keeps them in memory, for this replica. */
    static EndedSessions here(InstantSource clock) {
        return new EndedHere(clock);
    }

    /** Whether it was ended. */
    boolean contains(String sessionId);

    /**
     * It is over.
     *
     * @param until when it would have ended by itself, after which nobody needs to know
     */
    void add(String sessionId, Instant until);
}
