package nl.tim.analysis.vault;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tim.schemas.seal.KeyPurpose;

/** Keys in memory; the broker compacts when it is told to. */
final class MemoryVault implements KeyVault {
    final Map<UUID, KeyHistory> keys = new HashMap<>();

    UUID add(KeyPurpose purpose, Instant madeAt) {
        UUID keyId = UUID.randomUUID();
        keys.put(keyId, new KeyHistory(keyId, purpose, madeAt, KeyHistory.Life.LIVE));
        return keyId;
    }

    boolean opens(UUID keyId) {
        KeyHistory key = keys.get(keyId);
        return key != null && key.opens();
    }

    void compact() {
        keys.values().removeIf(key -> !key.opens());
    }

    @Override
    public Map<UUID, KeyHistory> find(Predicate<KeyHistory> wanted) {
        var found = new HashMap<>(keys);
        found.values().removeIf(key -> !wanted.test(key));
        return found;
    }

    @Override
    public void bury(Collection<UUID> keyIds) {
        keyIds.forEach(keyId -> keys.computeIfPresent(keyId, (_, key) -> key.buried()));
    }

    @Override
    public void stir() {
        compact();
    }
}
