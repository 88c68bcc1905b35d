package nl.tim.deidentify;

import java.util.List;

/**
 * Finds Dutch postal codes: four digits and two letters, unless the letters are a unit ({@code 1234 mg}), a word in small letters
 * ({@code in 2026 is}) or, behind a year, an abbreviation that care texts put there ({@code 2026 IC}).
 */
final class PostalCodeDetector implements Detector {

    private static final int PRIORITY = 88;
    private static final int LENGTH = 6;

    private static final KeySet UNITS = KeySet.of("mg ml kg gr ie eh iu cc cm mm km kj dl cl ug ng hz");
    private static final KeySet WORDS = KeySet.of("""
            af al as ca da de dr dd en er ex ga hr ik in is je ma me mw na nu of om op pa pc po sc st te tm tv uw vs we ws wv xd ze
            zn zo bv nv ml tt nl""");
    private static final KeySet BEHIND_YEAR = KeySet.of("ok ic ct mr pa ha mc hb rr om dm af gp hc");

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            int end = end(words, i);
            if (end > i) {
                found.add(new Span(words.start(i), words.end(end - 1), Tag.POSTAL_CODE, PRIORITY));
            }
        }
    }

    /** The index after the postal code that begins with word {@code i}; {@code i} when none does. */
    static int end(Words words, int i) {
        int length = words.length(i);
        if (length == LENGTH && words.shape(i) == Shape.MIXED) {
            return isJoined(words, i) ? i + 1 : i;
        }
        boolean spaced = length == 4
                && words.shape(i) == Shape.NUMBER
                && isDigits(words, i)
                && isLetters(words, i + 1)
                && isSpaced(words, i);
        return spaced && isCode(words, i) ? i + 2 : i;
    }

    private static boolean isJoined(Words words, int i) {
        int start = words.start(i);
        boolean shaped = isDigits(words, i) && isLetter(words, start + 4) && isLetter(words, start + 5);
        return shaped && isFree(words, i) && !UNITS.contains(Keys.of(words.text(), start + 4, start + LENGTH));
    }

    private static boolean isCode(Words words, int i) {
        boolean word = words.shape(i + 1) != Shape.UPPER && words.isIn(i + 1, WORDS);
        char first = words.text().charAt(words.start(i));
        char second = words.text().charAt(words.start(i) + 1);
        boolean year = first == '1' && second == '9' || first == '2' && second == '0';
        boolean afterYear = year && words.isIn(i + 1, BEHIND_YEAR);
        return isFree(words, i) && !words.isIn(i + 1, UNITS) && !word && !afterYear;
    }

    /** Whether the first four characters are a number from 1000. */
    private static boolean isDigits(Words words, int i) {
        int start = words.start(i);
        for (int at = start; at < start + 4; at++) {
            char c = words.text().charAt(at);
            if (c < '0' || c > '9' || at == start && c == '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(Words words, int i) {
        return words.length(i) == 2 && isLetter(words, words.start(i)) && isLetter(words, words.start(i) + 1);
    }

    private static boolean isSpaced(Words words, int i) {
        char c = words.after(i);
        return words.start(i + 1) - words.end(i) == 1 && (c == ' ' || c == '\u00A0' || c == '\t');
    }

    private static boolean isLetter(Words words, int at) {
        char c = words.text().charAt(at);
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Not the tail of a number or code. */
    private static boolean isFree(Words words, int i) {
        return ".,/-".indexOf(words.before(i)) < 0 || words.end(i - 1) < words.start(i) - 1;
    }
}
