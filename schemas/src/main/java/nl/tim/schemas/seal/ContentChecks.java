package nl.tim.schemas.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.key.DataKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a retried report from a changed one. The HMAC key changes daily and is destroyed after 30 days, so that no
 * hash of a text stays behind that could be tried out against guesses. All replicas use the first key of the last day
 * in log order, and with that agree without talking to each other. Safe for use by many threads; methods block on the
 * key log.
 */
public final class ContentChecks {
    private static final Logger log = LoggerFactory.getLogger(ContentChecks.class);
    private static final Duration USED_FOR = Duration.ofDays(1);
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final Kek kek;
    private final KeyRing ring;
    private final KeyLog keyLog;
    private final InstantSource clock;
    /** The key of the day; a day younger than what is destroyed. */
    private volatile @Nullable SealingKey inUse;

    /** Checks under keys that the ring follows and the key log appends. */
    public ContentChecks(Kek kek, KeyRing ring, KeyLog keyLog, InstantSource clock) {
        this.kek = kek;
        this.ring = ring;
        this.keyLog = keyLog;
        this.clock = clock;
    }

    /**
     * The check of this content under the key of the day; makes that key when there is none.
     *
     * @throws KeysUnavailableException when the key log is away
     */
    public ContentCheck of(byte[] content) {
        var key = currentKey();
        return new ContentCheck(key.keyId(), ByteBuffer.wrap(key.mac(content)));
    }

    /**
     * Whether the stored check was made of this content.
     *
     * @return empty when the check's key was destroyed, so that nobody can tell any more
     * @throws KeysUnavailableException when it cannot be known whether the key exists
     */
    public Optional<Boolean> matches(ContentCheck stored, byte[] content) {
        byte[] mac = new byte[stored.getMac().remaining()];
        stored.getMac().duplicate().get(mac);
        return ring.find(KeyPurpose.CONTENT_CHECK, stored.getKeyId())
                .map(key -> MessageDigest.isEqual(mac, key.mac(content)));
    }

    /** Destroys every check key older than 30 days. Repeating it, on any replica, does no harm. */
    public void destroyExpired() {
        var limit = clock.instant().minus(KEPT_FOR);
        for (var keyId : List.copyOf(ring.checkKeys().values())) {
            if (createdAt(keyId).isBefore(limit)) {
                append(keyId, null);
                log.info("Content-check key {} destroyed", keyId);
            }
        }
    }

    private SealingKey currentKey() {
        return keyOfTheDay().orElseGet(() -> {
            // Another replica may have made one that this ring has not read yet.
            ring.awaitCurrent();
            return keyOfTheDay().orElseGet(this::makeKeyOfTheDay);
        });
    }

    private Optional<SealingKey> keyOfTheDay() {
        var since = clock.instant().minus(USED_FOR);
        return ring.checkKeys().values().stream()
                .filter(keyId -> createdAt(keyId).isAfter(since))
                .findFirst()
                .flatMap(this::unwrapped);
    }

    /** Unwrapping takes longer than a check does. */
    private Optional<SealingKey> unwrapped(UUID keyId) {
        SealingKey last = inUse;
        if (last != null && last.keyId().equals(keyId)) {
            return Optional.of(last);
        }
        Optional<SealingKey> found = ring.find(KeyPurpose.CONTENT_CHECK, keyId);
        inUse = found.orElse(null);
        return found;
    }

    private SealingKey makeKeyOfTheDay() {
        var made = SealingKey.generate(UUID.randomUUID(), KeyPurpose.CONTENT_CHECK);
        append(made.keyId(), DataKeys.wrap(made, KeyPurpose.CONTENT_CHECK, kek, clock.instant()));
        ring.awaitCurrent();
        return keyOfTheDay().orElse(made);
    }

    private void append(UUID keyId, @Nullable DataKey key) {
        try {
            keyLog.append(keyId, key).join();
        } catch (CompletionException e) {
            throw new KeysUnavailableException("key log");
        }
    }

    private Instant createdAt(UUID keyId) {
        return ring.checkKeyMadeAt(keyId).orElse(Instant.EPOCH);
    }
}
