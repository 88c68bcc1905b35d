package nl.tim.analysis.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page ended: the next page begins after it.
 *
 * @param key the last incident's sort value: epoch milliseconds, a number, or the bits of a score
 * @param incidentId breaks the tie
 */
public record Position(long key, UUID incidentId) {

    private static final int CHECK_BYTES = 8;
    private static final int LENGTH = CHECK_BYTES + Long.BYTES + 2 * Long.BYTES;

    /**
     * An opaque text that is only valid with the same question: it begins with a check sum over both. The check guards against
     * mistakes, not against attackers, who would only choose another place in a list that they may read.
     */
    String toCursor(String question) {
        byte[] content = content();
        byte[] cursor = ByteBuffer.allocate(LENGTH)
                .put(check(question, content))
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** Empty when the cursor is damaged or was given with another question. */
    static Optional<Position> ofCursor(String cursor, String question) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] check = new byte[CHECK_BYTES];
        buffer.get(check);
        Position position = new Position(buffer.getLong(), new UUID(buffer.getLong(), buffer.getLong()));
        return MessageDigest.isEqual(check, check(question, position.content()))
                ? Optional.of(position)
                : Optional.empty();
    }

    private byte[] content() {
        return ByteBuffer.allocate(LENGTH - CHECK_BYTES)
                .putLong(key)
                .putLong(incidentId.getMostSignificantBits())
                .putLong(incidentId.getLeastSignificantBits())
                .array();
    }

    private static byte[] check(String question, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            return Arrays.copyOf(digest.digest(question.getBytes(StandardCharsets.UTF_8)), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
