package nl.tim.schemas.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.key.DataKey;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A key log in memory: what is appended is read by every ring at its next look. */
final class InMemoryKeyLog implements KeyLog {
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    private boolean away;

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    synchronized List<ConsumerRecord<byte[], byte[]>> records() {
        return List.copyOf(records);
    }

    @Override
    public synchronized CompletableFuture<Void> append(UUID keyId, @Nullable DataKey key) {
        if (away) {
            return CompletableFuture.failedFuture(new IllegalStateException("away"));
        }
        byte[] value = key == null ? null : RecordCodec.DATA_KEY.encode(key);
        byte[] name = keyId.toString().getBytes(StandardCharsets.UTF_8);
        records.add(new ConsumerRecord<>("tim.keys", 0, records.size(), name, value));
        return CompletableFuture.completedFuture(null);
    }

    /** A ring that reads this log whenever it is asked to be current. */
    KeyRing ring(Kek kek) {
        return ring(kek, EnumSet.allOf(KeyPurpose.class));
    }

    /** The same, of keys of these purposes. */
    KeyRing ring(Kek kek, Set<KeyPurpose> purposes) {
        var reader = new Reader();
        var ring = new KeyRing(kek, purposes, reader);
        reader.ring = ring;
        return ring;
    }

    private final class Reader implements KeyRing.Follower {
        private @Nullable KeyRing ring;
        private int position;

        @Override
        public void start() {}

        @Override
        public boolean caughtUp() {
            return position == records().size();
        }

        @Override
        public boolean awaitCurrent() {
            if (away || ring == null) {
                return false;
            }
            var all = records();
            all.subList(position, all.size()).forEach(ring::apply);
            position = all.size();
            return true;
        }

        @Override
        public void close() {}
    }
}
