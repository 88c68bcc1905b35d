package nl.tim.deidentify;

import java.util.List;

/** Finds numbers of seven to twelve digits that nothing else explains: nearly always somebody's or something's number. */
final class LongNumberDetector implements Detector {

    private static final int PRIORITY = 40;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 12;
    private static final KeySet PRODUCTS = KeySet.of(
            "zi zinummer atc hpk prk gpk knmp cnk gtin ean charge lot batch chargenr lotnr artikel artikelnr");
    private static final KeySet NUMBER = KeySet.of("nummer nr code");

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            int last = lastOfCode(words, i);
            if (last > i) {
                found.add(new Span(words.start(i), words.end(last), Tag.OTHER_ID, PRIORITY));
                i = last;
                continue;
            }
            if (isLong(words, i) && !isProduct(words, i) && isAlone(words, i)) {
                found.add(new Span(words.start(i), words.end(i), Tag.OTHER_ID, PRIORITY));
            }
        }
    }

    /** Capitals with at least six digits, in groups: {@code M-2026-99812}. */
    private static int lastOfCode(Words words, int i) {
        Shape shape = words.shape(i);
        boolean letters = shape == Shape.UPPER
                || shape == Shape.SINGLE
                || shape == Shape.MIXED && Character.isUpperCase(words.text().charAt(words.start(i)));
        char sign = words.after(i);
        boolean grouped = letters
                && (sign == '-' || sign == '.' || sign == '/')
                && Character.isDigit(words.text()
                        .charAt(Math.min(words.end(i) + 1, words.text().length() - 1)));
        return grouped && !words.is(i, WordClass.KEPT) ? Codes.lastOf(words, i, SHORTEST - 1) : -1;
    }

    private static boolean isLong(Words words, int i) {
        int length = words.length(i);
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        boolean letterFirst = Character.isUpperCase(words.text().charAt(words.start(i)));
        return words.shape(i) == Shape.NUMBER
                || words.shape(i) == Shape.MIXED && letterFirst && Codes.digitsOf(words, i) >= SHORTEST - 1;
    }

    private static boolean isProduct(Words words, int i) {
        return words.isIn(i - 1, PRODUCTS) || words.isIn(i - 2, PRODUCTS) && words.isIn(i - 1, NUMBER);
    }

    private static boolean isAlone(Words words, int i) {
        boolean before = words.end(i - 1) < words.start(i) - 1 || "-./,".indexOf(words.before(i)) < 0;
        boolean behind =
                i + 1 >= words.size() || words.start(i + 1) - words.end(i) != 1 || "./,".indexOf(words.after(i)) < 0;
        return before && behind && words.before(i) != '\u20AC';
    }
}
