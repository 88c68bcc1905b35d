package nl.tim.analysis.vault.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.vault.KeyHistory;
import nl.tim.analysis.vault.KeyHistory.Life;
import nl.tim.analysis.vault.KeyVault;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.seal.KeyPurpose;

/** Keys on {@code tim.keys}. Thread-safe. */
final class KafkaKeyVault implements KeyVault {
    /** Names no key; the last record about it gives way to the next. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final TopicScan scan;
    private final KeyWriter writer;
    private final String topic;

    KafkaKeyVault(TopicScan scan, KeyWriter writer, String topic) {
        this.scan = scan;
        this.writer = writer;
        this.topic = topic;
    }

    @Override
    public Map<UUID, KeyHistory> find(Predicate<KeyHistory> wanted) {
        var reading = new Reading(wanted);
        Map<?, Long> ends = scan.read(topic, null, received -> {
            KeyRecord key = KeyRecord.of(received);
            if (key != null) {
                reading.add(key);
            }
        });
        assert !ends.isEmpty();
        return reading.found;
    }

    @Override
    public void bury(Collection<UUID> keyIds) {
        writer.bury(keyIds);
    }

    @Override
    public void stir() {
        writer.bury(List.of(NOTHING));
    }

    /** Folds the records; remembers tombstones, which are few after compaction, to know a key that came back. */
    static final class Reading {
        final Map<UUID, KeyHistory> found = new HashMap<>();
        private final Set<UUID> buried = new HashSet<>();
        private final Predicate<KeyHistory> wanted;

        Reading(Predicate<KeyHistory> wanted) {
            this.wanted = wanted;
        }

        void add(KeyRecord next) {
            DataKey key = next.key();
            if (key == null) {
                buried.add(next.keyId());
                found.computeIfPresent(next.keyId(), (_, before) -> before.buried());
            } else {
                KeyHistory before = found.get(next.keyId());
                KeyHistory after = before == null ? first(next.keyId(), key) : before.wrapped();
                if (before != null || wanted.test(after)) {
                    found.put(next.keyId(), after);
                }
            }
        }

        private KeyHistory first(UUID keyId, DataKey key) {
            Life life = buried.contains(keyId) ? Life.RISEN : Life.LIVE;
            return new KeyHistory(keyId, KeyPurpose.valueOf(key.getPurpose()), key.getCreatedAt(), life);
        }
    }
}
