package nl.tim.deidentify;

import java.util.Arrays;

/** A handful of words, asked for without making strings. Capitals and accents make no difference. Immutable. */
final class KeySet {

    private final long[] keys;

    private KeySet(long[] keys) {
        this.keys = keys;
    }

    /** Of words separated by blanks. */
    static KeySet of(String words) {
        return new KeySet(Arrays.stream(words.strip().split("\\s+"))
                .mapToLong(Keys::of)
                .sorted()
                .toArray());
    }

    boolean contains(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
