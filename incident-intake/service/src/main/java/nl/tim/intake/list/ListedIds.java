package nl.tim.intake.list;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids of incidents in lists: UUIDs of version 8 that follow from the row, so that a list that is imported again names the same ones. */
final class ListedIds {

    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long REST_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private ListedIds() {}

    /** By the list's own number and the organisation that reports; without a number by all that the row says. */
    static UUID of(ListRow row) {
        String number = row.get(Column.NUMBER);
        return number == null
                ? hash(
                        "row",
                        row.values().entrySet().stream()
                                .map(value -> part(value.getKey().name()) + part(value.getValue()))
                                .collect(Collectors.joining()))
                : hash("number", part(String.valueOf(row.get(Column.REPORTER))) + part(number));
    }

    /** Length in front, so that no two contents look alike. */
    private static String part(String text) {
        return text.length() + ":" + text;
    }

    private static UUID hash(String kind, String content) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(("tim.list." + kind + ":" + content).getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong() & ~0xF000L | VERSION, digest.getLong() & REST_MASK | VARIANT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
