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

    /** Of rows of two letters, as dotted abbreviations are cut: {@code i.v.} is {@code iv}. */
    static KeySet pairs(String abbreviations) {
        return new KeySet(Arrays.stream(abbreviations.split(" "))
                .mapToLong(pair -> Keys.with(Keys.of(pair, 0, 1), Keys.of(pair, 1, 2)))
                .sorted()
                .toArray());
    }

    boolean contains(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
