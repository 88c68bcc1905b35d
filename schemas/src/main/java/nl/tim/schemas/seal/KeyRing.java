package nl.tim.schemas.seal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every data key that lives, followed from {@code tim.keys}. Holds them wrapped; unwraps for each use, so that an
 * erased key is gone from here as soon as its tombstone is read. Safe for use by many threads.
 */
public final class KeyRing implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

    private final Kek kek;
    private final Follower follower;
    private final boolean onlyContentChecks;
    private final Map<UUID, DataKey> keys = new ConcurrentHashMap<>();
    /** Ids are never used again, so what is gone stays gone; asking again costs nothing. */
    private final Set<UUID> gone = ConcurrentHashMap.newKeySet();

    private final ConcurrentSkipListMap<Long, UUID> checkKeys = new ConcurrentSkipListMap<>();

    /**
     * Prepares a ring; nothing connects before {@link #start}.
     *
     * @param clientConfig connection settings of the Kafka clients
     * @param patience how long {@link #unseal} waits for the ring to be current before it gives up
     */
    public KeyRing(Kek kek, Map<String, Object> clientConfig, TopicNames topics, Duration patience) {
        this(kek, clientConfig, topics, patience, false);
    }

    private KeyRing(
            Kek kek,
            Map<String, Object> clientConfig,
            TopicNames topics,
            Duration patience,
            boolean onlyContentChecks) {
        this.kek = kek;
        this.onlyContentChecks = onlyContentChecks;
        this.follower = new TailFollower(
                new TopicTail(clientConfig, topics.of(Topic.KEYS), From.beginning(), this::apply), patience);
    }

    /** A ring for who seals and never unseals: holds the few keys of content checks and no others. */
    public static KeyRing ofContentChecks(
            Kek kek, Map<String, Object> clientConfig, TopicNames topics, Duration patience) {
        return new KeyRing(kek, clientConfig, topics, patience, true);
    }

    /** A ring that is fed by hand through {@link #apply}. */
    KeyRing(Kek kek, Follower follower) {
        this.kek = kek;
        this.onlyContentChecks = false;
        this.follower = follower;
    }

    /** Starts following in the background. Call once. */
    public void start() {
        follower.start();
    }

    /** True once every key that was there at the start is known. */
    public boolean caughtUp() {
        return follower.caughtUp();
    }

    /**
     * Opens a sealed field. Blocks, at most for the ring's patience, when the key is not known yet.
     *
     * @return empty when the key was erased
     * @throws KeysUnavailableException when it cannot be known whether the key exists
     * @throws SealBrokenException when the key exists and the ciphertext is not of this place
     */
    public Optional<String> unseal(UUID incidentId, UUID eventId, SealedField field, EncryptedField sealed) {
        return unseal(incidentId, eventId, field, null, sealed);
    }

    /**
     * The same for one item of an event that has several.
     *
     * @param itemId the item's id; null where the event has the field once
     */
    public Optional<String> unseal(
            UUID incidentId, UUID eventId, SealedField field, @Nullable UUID itemId, EncryptedField sealed) {
        return find(sealed.getKeyId())
                .map(key -> key.open(incidentId, eventId, field, itemId, sealed)
                        .orElseThrow(() -> new SealBrokenException(incidentId, eventId, field)));
    }

    /** The key, waiting until the ring is current before saying that there is none. */
    Optional<SealingKey> find(UUID keyId) {
        var key = keys.get(keyId);
        if (key == null && !gone.contains(keyId)) {
            awaitCurrent();
            key = keys.get(keyId);
            if (key == null) {
                gone.add(keyId);
            }
        }
        return Optional.ofNullable(key).map(found -> DataKeys.unwrap(keyId, found, kek));
    }

    /** Waits until every key acknowledged before this call is known. */
    void awaitCurrent() {
        if (!follower.awaitCurrent()) {
            throw new KeysUnavailableException(Topic.KEYS.baseName());
        }
    }

    /** The content-check keys that live, by their offset: every reader sees the same order. */
    Map<Long, UUID> checkKeys() {
        return checkKeys;
    }

    Optional<DataKey> wrapped(UUID keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    @Override
    public void close() {
        follower.close();
    }

    void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            var keyId = UUID.fromString(new String(received.key(), StandardCharsets.UTF_8));
            if (received.value() == null) {
                forget(keyId);
            } else {
                add(keyId, RecordCodec.DATA_KEY.decode(received.value()), received.offset());
            }
        } catch (UndecodableRecordException | RuntimeException e) {
            log.error("Unreadable key record {}-{}@{}", received.topic(), received.partition(), received.offset());
        }
    }

    private void add(UUID keyId, DataKey key, long offset) {
        boolean check = key.getPurpose().equals(KeyPurpose.CONTENT_CHECK.name());
        if (check || !onlyContentChecks) {
            keys.put(keyId, key);
        }
        if (check) {
            checkKeys.put(offset, keyId);
        }
    }

    private void forget(UUID keyId) {
        boolean known = keys.remove(keyId) != null;
        if (known || !onlyContentChecks) {
            gone.add(keyId);
        }
        checkKeys.values().remove(keyId);
    }

    /** What keeps the ring up to date. */
    interface Follower extends AutoCloseable {
        void start();

        boolean caughtUp();

        boolean awaitCurrent();

        @Override
        void close();
    }

    private record TailFollower(TopicTail tail, Duration patience) implements Follower {
        @Override
        public void start() {
            tail.start();
        }

        @Override
        public boolean caughtUp() {
            return tail.caughtUp();
        }

        @Override
        public boolean awaitCurrent() {
            return tail.awaitCurrent(patience);
        }

        @Override
        public void close() {
            tail.close();
        }
    }
}
