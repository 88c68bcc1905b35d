package nl.tim.login;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions that were ended on this replica. */
final class EndedHere implements EndedSessions {

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final InstantSource clock;

    EndedHere(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean contains(String sessionId) {
        return ended.containsKey(sessionId);
    }

    @Override
    public void add(String sessionId, Instant until) {
        Instant now = clock.instant();
        ended.values().removeIf(now::isAfter);
        ended.put(sessionId, until);
    }
}
