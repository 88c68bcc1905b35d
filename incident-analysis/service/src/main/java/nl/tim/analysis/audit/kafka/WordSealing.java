package nl.tim.analysis.audit.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.tim.analysis.kafka.TextKeys;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import org.jspecify.annotations.Nullable;

/** Seals what people search for, under a key that serves for some hours. One thread. */
final class WordSealing {

    /** Shorter than the time in which a key that nothing names yet is let be. */
    private static final Duration SERVES = Duration.ofHours(6);

    private final TextKeys keys;
    private final InstantSource clock;
    private @Nullable SealingKey key;
    private Instant until = Instant.MIN;

    WordSealing(TextKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The sealed words; null for none.
     *
     * @throws UnavailableException when there is no key
     */
    @Nullable
    EncryptedField seal(UUID writerId, UUID lineId, @Nullable String words) {
        if (words == null) {
            return null;
        }
        return current().seal(writerId, lineId, SealedField.ACCESS_WORDS, words);
    }

    private SealingKey current() {
        Instant now = clock.instant();
        SealingKey serving = key;
        if (serving == null || !now.isBefore(until)) {
            try {
                serving = keys.take();
            } catch (NoKeyAvailableException e) {
                throw new UnavailableException("keys topic");
            }
            key = serving;
            until = now.plus(SERVES);
        }
        return serving;
    }
}
