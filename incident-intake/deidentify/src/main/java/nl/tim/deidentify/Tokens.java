package nl.tim.deidentify;

import java.util.Arrays;

/**
 * A text cut into words and numbers, once for all detectors. A word holds letters, digits, soft hyphens and apostrophes inside it; a
 * possessive {@code 's} is a word of its own. Everything else is a gap. Indices of words outside 0..size-1 are answered with empty words.
 */
class Tokens {

    private static final String APOSTROPHES = "'\u2018\u2019\u00B4`";

    private final String text;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    private Shape[] shapes;
    private int size;

    Tokens(String text) {
        this.text = text;
        int guess = text.length() / 5 + 8;
        starts = new int[guess];
        ends = new int[guess];
        keys = new long[guess];
        shapes = new Shape[guess];
        cut();
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return i < 0 ? 0 : i < size ? starts[i] : text.length();
    }

    int end(int i) {
        return i < 0 ? 0 : i < size ? ends[i] : text.length();
    }

    /** Number of {@code char}s. */
    int length(int i) {
        return end(i) - start(i);
    }

    /** See {@link Keys}; 0 outside. */
    long key(int i) {
        return i < 0 || i >= size ? 0 : keys[i];
    }

    /** Whether the word is one of {@code set}, in capitals or not. */
    boolean isIn(int i, KeySet set) {
        return i >= 0 && i < size && set.contains(keys[i]);
    }

    /** How the word is written; {@link Shape#LOWER} outside. */
    Shape shape(int i) {
        return i < 0 || i >= size ? Shape.LOWER : shapes[i];
    }

    boolean isCapitalised(int i) {
        return shape(i).isCapitalised();
    }

    String word(int i) {
        return text.substring(start(i), end(i));
    }

    /** Whether nothing but blanks stands between the word and the next one. */
    boolean isFollowedBySpace(int i) {
        return i >= 0 && i + 1 < size && ends[i] < starts[i + 1] && isBlank(ends[i], starts[i + 1]);
    }

    /** The character right behind the word; 0 at the end of the text. */
    char after(int i) {
        int end = end(i);
        return i >= 0 && end < text.length() ? text.charAt(end) : 0;
    }

    /** The character right before the word; 0 at the start of the text. */
    char before(int i) {
        int start = start(i);
        return start > 0 ? text.charAt(start - 1) : 0;
    }

    /** Whether the gap behind the word, without its blanks, is {@code signs}; never so when the gap breaks the line. */
    boolean isFollowedBy(int i, String signs) {
        if (i < 0 || i + 1 >= size) {
            return false;
        }
        int matched = 0;
        for (int at = ends[i]; at < starts[i + 1]; at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\u00A0' || c == '\t') {
                continue;
            }
            if (matched == signs.length() || c != signs.charAt(matched)) {
                return false;
            }
            matched++;
        }
        return matched == signs.length();
    }

    /** Whether the gap behind the word is exactly a hyphen. */
    boolean isHyphenated(int i) {
        return i >= 0 && i + 1 < size && starts[i + 1] == ends[i] + 1 && isHyphen(text.charAt(ends[i]));
    }

    /** Whether a hyphen with or without blanks, and nothing else, stands between the word and the next one. */
    boolean isFollowedByHyphen(int i) {
        return isFollowedBy(i, "-")
                || isFollowedBy(i, "\u2013")
                || isFollowedBy(i, "\u2010")
                || isFollowedBy(i, "\u2011");
    }

    /** Whether the gap before the word holds {@code sign}. */
    boolean hasBefore(int i, char sign) {
        for (int at = end(i - 1); at < start(i); at++) {
            if (text.charAt(at) == sign) {
                return true;
            }
        }
        return false;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\u00A0' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(at);
                add(at, end);
                at = end;
            } else if (isLoneApostrophe(at)) {
                add(at, at + 2);
                at += 2;
            } else {
                at++;
            }
        }
    }

    private int endOfWord(int start) {
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isInner(c)) {
                at++;
            } else if (isApostrophe(c)
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1))
                    && !isLoneApostrophe(at)) {
                at += 2;
            } else {
                break;
            }
        }
        while (text.charAt(at - 1) == '\u00AD') {
            at--;
        }
        return at;
    }

    /** {@code 't}, {@code 's}, {@code 'n}: an apostrophe and one letter. */
    private boolean isLoneApostrophe(int at) {
        return isApostrophe(text.charAt(at))
                && at + 1 < text.length()
                && "tsnTSNm".indexOf(text.charAt(at + 1)) >= 0
                && (at + 2 == text.length() || !isInner(text.charAt(at + 2)));
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            int longer = size * 2;
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
            keys = Arrays.copyOf(keys, longer);
            shapes = Arrays.copyOf(shapes, longer);
        }
        starts[size] = start;
        ends[size] = end;
        keys[size] = Keys.of(text, start, end);
        shapes[size] = Shape.of(text, start, end);
        size++;
    }
}
