package nl.tim.intake.follow.kafka;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts belong to whose login, as their hashes one after the other: of a million receipts that is some 30 MB. Safe for use by many
 * threads.
 */
final class ReceiptOwners {

    private static final int HASH = 32;

    private final Map<String, Hashes> receipts = new ConcurrentHashMap<>();

    /**
     * Says whose a receipt is.
     *
     * @param hash SHA-256, hexadecimal
     * @param before whose it was before; null: nobody's
     * @param owner null: nobody's
     */
    void move(String hash, @Nullable String before, @Nullable String owner) {
        if (before != null && !before.equals(owner)) {
            receipts.computeIfPresent(before, (_, hashes) -> hashes.without(hash));
        }
        if (owner != null && !owner.equals(before)) {
            receipts.compute(owner, (_, hashes) -> (hashes == null ? Hashes.NONE : hashes).with(hash));
        }
    }

    /** The hashes of the receipts of one of these. */
    Set<String> of(Set<String> some) {
        Set<String> found = new HashSet<>();
        some.forEach(owner -> receipts.getOrDefault(owner, Hashes.NONE).addTo(found));
        return found;
    }

    /** Hashes in the first bytes of an array with room for more; bytes that are told of never change. */
    private record Hashes(byte[] bytes, int used) {

        static final Hashes NONE = new Hashes(new byte[0], 0);

        Hashes with(String hash) {
            byte[] longer = used < bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(HASH, 2 * bytes.length));
            System.arraycopy(HexFormat.of().parseHex(hash), 0, longer, used, HASH);
            return new Hashes(longer, used + HASH);
        }

        @Nullable
        Hashes without(String hash) {
            Set<String> rest = new HashSet<>();
            addTo(rest);
            rest.remove(hash);
            Hashes left = NONE;
            for (String one : rest) {
                left = left.with(one);
            }
            return rest.isEmpty() ? null : left;
        }

        void addTo(Set<String> found) {
            for (int at = 0; at < used; at += HASH) {
                found.add(HexFormat.of().formatHex(bytes, at, at + HASH));
            }
        }
    }
}
