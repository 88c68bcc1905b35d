package nl.tim.intake.follow.kafka;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which receipts belong to whose login. Safe for use by many threads. */
final class ReceiptOwners {

    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> receipts = new ConcurrentHashMap<>();

    /** Says whose a receipt is; null for nobody's, also when it was somebody's before. */
    void put(String hash, @Nullable String owner) {
        String before = owner == null ? owners.remove(hash) : owners.put(hash, owner);
        if (before != null && !before.equals(owner)) {
            receipts.computeIfPresent(before, (_, hashes) -> without(hashes, hash));
        }
        if (owner != null && !owner.equals(before)) {
            receipts.computeIfAbsent(owner, _ -> ConcurrentHashMap.newKeySet()).add(hash);
        }
    }

    private static @Nullable Set<String> without(Set<String> hashes, String hash) {
        hashes.remove(hash);
        return hashes.isEmpty() ? null : hashes;
    }

    /** The receipts of one of these. */
    Set<String> of(Set<String> some) {
        Set<String> found = new HashSet<>();
        some.forEach(owner -> found.addAll(receipts.getOrDefault(owner, Set.of())));
        return found;
    }
}
