package nl.tim.analysis.vault.kafka;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.vault.KeyCensus;
import nl.tim.analysis.vault.KeyWrapping;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.memory.PackedBytes;
import nl.tim.schemas.seal.Kek;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Wraps what lies on {@code tim.keys}. One thread. */
final class KafkaKeyWrapping implements KeyWrapping {
    private static final int AT_ONCE = 500;
    private static final byte[] NEWEST = {0};
    private static final byte[] OLDER = {1};

    private final TopicScan scan;
    private final KeyWriter writer;
    private final Kek kek;
    private final String topic;

    KafkaKeyWrapping(TopicScan scan, KeyWriter writer, Kek kek, String topic) {
        this.scan = scan;
        this.writer = writer;
        this.kek = kek;
        this.topic = topic;
    }

    @Override
    public KeyCensus census() {
        var counting = new Counting();
        Map<TopicPartition, Long> ends = scan.read(topic, null, received -> {
            KeyRecord key = KeyRecord.of(received);
            if (key != null) {
                counting.add(key.keyId(), key.key());
            }
        });
        assert !ends.isEmpty();
        return new KeyCensus(kek.keys(), counting.live, counting.older);
    }

    @Override
    public void renewKek() {
        kek.renew();
    }

    @Override
    public void dropOlderKeks() {
        kek.dropOlder();
    }

    /**
     * Tombstones are known before anything is wrapped, so that no dead key is; for those that come meanwhile, what was appended in that
     * time is read once more.
     */
    @Override
    public long wrapOlder() {
        Set<UUID> dead = new HashSet<>();
        Map<TopicPartition, Long> read = scan.read(topic, null, received -> {
            if (received.value() == null) {
                KeyRecord buried = KeyRecord.of(received);
                dead.add(buried == null ? new UUID(0, 0) : buried.keyId());
            }
        });
        var wrapping = new Wrapping(dead);
        Map<TopicPartition, Long> ends = scan.read(topic, null, received -> {
            KeyRecord key = KeyRecord.of(received);
            if (key != null) {
                wrapping.add(key.keyId(), key.key());
            }
        });
        assert ends.keySet().equals(read.keySet());
        wrapping.flush();
        wrapping.refuseLost();
        buryRisen(read);
        return wrapping.wrapped;
    }

    private void buryRisen(Map<TopicPartition, Long> since) {
        Set<UUID> dead = new HashSet<>();
        Set<UUID> risen = new HashSet<>();
        scan.readFrom(topic, since, received -> {
            KeyRecord key = KeyRecord.of(received);
            if (key != null && key.key() == null) {
                dead.add(key.keyId());
                risen.remove(key.keyId());
            } else if (key != null && dead.contains(key.keyId())) {
                risen.add(key.keyId());
            }
        });
        if (!risen.isEmpty()) {
            writer.bury(risen);
        }
    }

    private final class Wrapping {
        private final Set<UUID> dead;
        private final Set<UUID> unopened = new HashSet<>();
        private final List<KeyWriter.Line> lines = new ArrayList<>();
        private long wrapped;

        Wrapping(Set<UUID> dead) {
            this.dead = dead;
        }

        /**
         * A record that a later one replaced is wrapped as well, which does no harm: it is the same key. Until the broker has compacted, some
         * of those are of a wrapping key that was destroyed; what counts is the record that replaced them.
         */
        void add(UUID keyId, @Nullable DataKey key) {
            if (key == null || dead.contains(keyId)) {
                return;
            }
            boolean newest = kek.wrappedByNewest(keyId, key);
            if (!newest && !kek.opens(keyId, key)) {
                unopened.add(keyId);
                return;
            }
            unopened.remove(keyId);
            if (newest) {
                return;
            }
            lines.add(new KeyWriter.Line(keyId, RecordCodec.DATA_KEY.encode(kek.rewrapped(keyId, key))));
            if (lines.size() == AT_ONCE) {
                flush();
            }
        }

        void refuseLost() {
            if (!unopened.isEmpty()) {
                throw new IllegalStateException("The KEK does not open " + unopened.size() + " data keys");
            }
        }

        void flush() {
            if (!lines.isEmpty()) {
                writer.append(lines);
                wrapped += lines.size();
                lines.clear();
            }
        }
    }

    /** Holds for each key whether its last record is wrapped by the newest key. */
    private final class Counting {
        private final PackedBytes last = new PackedBytes();
        private long live;
        private long older;

        void add(UUID keyId, @Nullable DataKey key) {
            byte[] before = last.get(keyId);
            if (key == null) {
                live -= before == null ? 0 : 1;
                older -= before == null ? 0 : before[0];
                last.markErased(keyId);
            } else if (before != null || !last.isErased(keyId)) {
                byte[] now = kek.wrappedByNewest(keyId, key) ? NEWEST : OLDER;
                live += before == null ? 1 : 0;
                older += now[0] - (before == null ? 0 : before[0]);
                last.put(keyId, now);
            }
        }
    }
}
