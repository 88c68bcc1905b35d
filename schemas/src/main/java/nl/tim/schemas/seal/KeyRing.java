package nl.tim.schemas.seal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
import nl.tim.schemas.memory.PackedBytes;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data keys of some purposes that live, followed from {@code tim.keys}. Holds them wrapped, in
 * 177 bytes each of which 8 are on the heap; unwraps for each use, so that an erased key is
 * gone from here as soon as its tombstone is read. Keys of other purposes are passed by. Safe for use by many threads.
 */
public final class KeyRing implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

    private final Kek kek;
    private final Follower follower;
    private final Set<KeyPurpose> purposes;
    /** Ids are never used again, so what is gone stays gone; asking again costs nothing. */
    private final PackedBytes keys = new PackedBytes();

    private final Map<UUID, Instant> checkTimes = new ConcurrentHashMap<>();

    private final ConcurrentSkipListMap<Long, UUID> checkKeys = new ConcurrentSkipListMap<>();

    /**
     * Prepares a ring; nothing connects before {@link #start}.
     *
     * @param purposes which keys to hold: every one takes memory
     * @param clientConfig connection settings of the Kafka clients
     * @param patience how long {@link #unseal} waits for the ring to be current before it gives up
     */
    public KeyRing(
            Kek kek, Set<KeyPurpose> purposes, Map<String, Object> clientConfig, TopicNames topics, Duration patience) {
        this.kek = kek;
        this.purposes = Set.copyOf(purposes);
        this.follower = new TailFollower(
                new TopicTail(clientConfig, topics.of(Topic.KEYS), From.beginning(), this::apply), patience);
    }

    /** A ring that is fed by hand through {@link #apply}. */
    KeyRing(Kek kek, Set<KeyPurpose> purposes, Follower follower) {
        this.kek = kek;
        this.purposes = Set.copyOf(purposes);
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
     * @throws IllegalArgumentException when the ring does not hold the keys of this field
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
        return find(field.purpose(), sealed.getKeyId())
                .map(key -> key.open(incidentId, eventId, field, itemId, sealed)
                        .orElseThrow(() -> new SealBrokenException(incidentId, eventId, field)));
    }

    /** The key, waiting until the ring is current before saying that there is none. */
    Optional<SealingKey> find(KeyPurpose purpose, UUID keyId) {
        if (!purposes.contains(purpose)) {
            // Saying that it was erased would be a lie.
            throw new IllegalArgumentException("This ring holds no keys for " + purpose);
        }
        byte[] wrapped = keys.get(keyId);
        if (wrapped == null && !keys.isErased(keyId)) {
            awaitCurrent();
            wrapped = keys.get(keyId);
            if (wrapped == null) {
                keys.markErased(keyId);
            }
        }
        return Optional.ofNullable(wrapped).map(found -> DataKeys.unwrap(keyId, purpose, found, kek));
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

    /** When a content-check key that lives was made; empty when it does not. */
    Optional<Instant> checkKeyMadeAt(UUID keyId) {
        return Optional.ofNullable(checkTimes.get(keyId));
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
        KeyPurpose purpose = KeyPurpose.valueOf(key.getPurpose());
        if (!purposes.contains(purpose)) {
            return;
        }
        keys.put(keyId, DataKeys.bytes(key));
        // Wrapped anew it keeps its place in the order.
        if (purpose == KeyPurpose.CONTENT_CHECK && checkTimes.put(keyId, key.getCreatedAt()) == null) {
            checkKeys.put(offset, keyId);
        }
    }

    /** A key that was forgotten before it was known must not come to life when it is wrapped anew. */
    private void forget(UUID keyId) {
        keys.markErased(keyId);
        if (checkTimes.remove(keyId) != null) {
            checkKeys.values().remove(keyId);
        }
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
