package nl.tim.intake.follow.kafka;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tim.schemas.memory.PackedBytes;
import org.jspecify.annotations.Nullable;

/** What receipts show, encoded, by the SHA-256 of the receipt; off the heap, because there are as many as reports. Thread-safe. */
final class PackedReceipts {

    private static final byte[] NONE = new byte[0];

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PackedBytes packed = new PackedBytes();

    static boolean isHash(String key) {
        return HASH.matcher(key).matches();
    }

    /** Adds or replaces. */
    void put(String hash, byte[] encoded) {
        packed.put(key(hash), encoded);
    }

    /** Null when there is none. */
    byte @Nullable [] get(String hash) {
        byte[] encoded = packed.get(key(hash));
        return encoded == null || encoded.length == 0 ? null : encoded;
    }

    void remove(String hash) {
        packed.put(key(hash), NONE);
    }

    /** Half of the hash: 128 bits tell more receipts apart than there will ever be. */
    private static UUID key(String hash) {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hash));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
