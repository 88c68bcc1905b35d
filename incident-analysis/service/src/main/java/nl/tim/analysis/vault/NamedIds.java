package nl.tim.analysis.vault;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Finds every id in the bytes of a record, whatever its schema: Avro writes a UUID as its 36 characters. Pure. */
public final class NamedIds {
    private static final int LENGTH = 36;
    private static final int FIRST_DASH = 8;

    private NamedIds() {}

    /** Every id that stands in the bytes. */
    public static Set<UUID> in(byte[] bytes) {
        Set<UUID> found = new HashSet<>();
        for (int start = 0; start + LENGTH <= bytes.length; start++) {
            if (dashed(bytes, start)) {
                add(new String(bytes, start, LENGTH, StandardCharsets.ISO_8859_1), found);
            }
        }
        return found;
    }

    private static boolean dashed(byte[] bytes, int start) {
        return bytes[start + FIRST_DASH] == '-'
                && bytes[start + 13] == '-'
                && bytes[start + 18] == '-'
                && bytes[start + 23] == '-';
    }

    private static void add(String text, Set<UUID> found) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                found.add(id);
            }
        } catch (IllegalArgumentException e) {
            return;
        }
    }
}
