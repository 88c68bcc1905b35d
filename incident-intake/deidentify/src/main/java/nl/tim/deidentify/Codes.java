package nl.tim.deidentify;

/** Reads numbers and codes of digits, letters and signs: {@code 26.08.11453}, {@code ZK 8821-4410}, {@code V-218-KL}. */
final class Codes {

    private static final int LONGEST = 12;
    private static final int LONGEST_WORD = 14;

    private Codes() {}

    /** The last word of the code that begins with word {@code i}; -1 when it holds fewer than {@code digits} digits. */
    static int lastOf(Words words, int i, int digits) {
        if (!mayBegin(words, i)) {
            return -1;
        }
        int last = i;
        int seen = digitsOf(words, i);
        while (last < i + LONGEST && goesOn(words, i, last)) {
            last++;
            seen += digitsOf(words, last);
        }
        return seen >= digits ? last : -1;
    }

    static int digitsOf(Words words, int i) {
        int digits = 0;
        for (int at = words.start(i); at < words.end(i); at++) {
            if (Character.isDigit(words.text().charAt(at))) {
                digits++;
            }
        }
        return digits;
    }

    private static boolean mayBegin(Words words, int i) {
        Shape shape = words.shape(i);
        return i < words.size()
                && (shape == Shape.NUMBER
                        || shape == Shape.MIXED
                        || (shape == Shape.UPPER || shape == Shape.SINGLE)
                                && words.length(i) <= 4
                                && words.shape(i + 1) != Shape.TITLE);
    }

    private static boolean goesOn(Words words, int first, int last) {
        int next = last + 1;
        if (next >= words.size() || words.start(next) - words.end(last) != 1 || words.length(next) > LONGEST_WORD) {
            return false;
        }
        char sign = words.after(last);
        Shape shape = words.shape(next);
        boolean code = shape == Shape.NUMBER || shape == Shape.MIXED || shape == Shape.UPPER || shape == Shape.SINGLE;
        if (sign == '-' || sign == '.' || sign == '/' || sign == '\u2013') {
            return code || words.length(next) <= 2 && shape == Shape.LOWER;
        }
        boolean lettersFirst = last == first && digitsOf(words, first) == 0;
        boolean group = shape == Shape.NUMBER
                && words.shape(last) == Shape.NUMBER
                && words.length(last) >= 3
                && words.length(next) >= 3;
        return sign == ' ' && (group || lettersFirst && (shape == Shape.NUMBER || shape == Shape.MIXED));
    }
}
