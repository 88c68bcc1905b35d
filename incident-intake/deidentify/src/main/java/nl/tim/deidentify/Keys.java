package nl.tim.deidentify;

import java.text.Normalizer;

/**
 * Words as numbers: the same for capitals and small letters, with and without accents and soft hyphens. Sixty-four bits, so that
 * two words of the lists never share one in practice, and no string has to be made to look a word up.
 */
final class Keys {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char[] FOLDED = folded();

    private Keys() {}

    /** The key of {@code text} from {@code start} to {@code end}. */
    static long of(CharSequence text, int start, int end) {
        long key = SEED;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                key = (key ^ c) * PRIME;
            }
        }
        return spread(key);
    }

    static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The key of a row of words, from that of the words before the last one. */
    static long with(long row, long word) {
        return spread(row * PRIME + word);
    }

    /** The small letter without accent; 0 for what is no letter to the eye: soft hyphens, apostrophes, combining accents. */
    static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c >= 0x2018 && c <= 0x201B || c >= 0x200B && c <= 0x200F ? 0 : Character.toLowerCase(c);
    }

    private static long spread(long key) {
        long mixed = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    private static char[] folded() {
        char[] folded = new char[0x370];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = foldSlowly(c);
        }
        return folded;
    }

    private static char foldSlowly(char c) {
        if (c == '\'' || c == '`' || c == '\u00B4' || c == '\u00AD' || c >= 0x300) {
            return 0;
        }
        return switch (c) {
            case '\u00D8', '\u00F8' -> 'o';
            case '\u0141', '\u0142' -> 'l';
            case '\u0131', '\u0130' -> 'i';
            case '\u00DF' -> 's';
            case '\u00C6', '\u00E6' -> 'a';
            case '\u0110', '\u0111', '\u00D0', '\u00F0' -> 'd';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0));
        };
    }
}
