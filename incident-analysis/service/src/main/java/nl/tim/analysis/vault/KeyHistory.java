package nl.tim.analysis.vault;

import java.time.Instant;
import java.util.UUID;
import nl.tim.schemas.seal.KeyPurpose;

/**
 * What the key topic still tells of one data key, whose wrapped bytes are there.
 *
 * @param madeAt by the clock of who made it
 * @param life as the records stand in the topic
 */
public record KeyHistory(UUID keyId, KeyPurpose purpose, Instant madeAt, Life life) {

    /** What may become of a key. */
    public enum Life {
        /** It opens what it sealed. */
        LIVE,
        /** It is dead, and the broker has not removed its bytes yet. */
        BURIED,
        /** It was dead, and came back when it was wrapped anew at the same time: it must be buried once more. */
        RISEN
    }

    /** After one more record with wrapped bytes. */
    public KeyHistory wrapped() {
        return life == Life.LIVE ? this : new KeyHistory(keyId, purpose, madeAt, Life.RISEN);
    }

    /** After a tombstone. */
    public KeyHistory buried() {
        return new KeyHistory(keyId, purpose, madeAt, Life.BURIED);
    }

    /** Whether a reader that knows no better would open with it. */
    public boolean opens() {
        return life != Life.BURIED;
    }

    /** Whether it belongs to one event, so that it can die with it. */
    public boolean ofOneEvent() {
        return purpose != KeyPurpose.CONTENT_CHECK;
    }
}
