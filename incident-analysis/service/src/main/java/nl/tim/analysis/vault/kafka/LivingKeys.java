package nl.tim.analysis.vault.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.schemas.key.DataKey;

/** Data keys as the key topic has them now, still wrapped. Blocks. */
final class LivingKeys {

    private LivingKeys() {}

    /**
     * The keys that are not destroyed.
     *
     * @param since before any of them was made
     */
    static Map<UUID, DataKey> of(Set<UUID> keyIds, TopicScan scan, String topic, Instant since) {
        Map<UUID, DataKey> keys = new HashMap<>();
        if (keyIds.isEmpty()) {
            return keys;
        }
        Set<UUID> wanted = new HashSet<>(keyIds);
        Map<?, Long> ends = scan.read(topic, since, received -> {
            KeyRecord record = KeyRecord.of(received);
            if (record != null && wanted.contains(record.keyId())) {
                DataKey key = record.key();
                if (key == null) {
                    // A wrapping that was late must not bring it back.
                    wanted.remove(record.keyId());
                    keys.remove(record.keyId());
                } else {
                    keys.put(record.keyId(), key);
                }
            }
        });
        assert !ends.isEmpty();
        return keys;
    }
}
