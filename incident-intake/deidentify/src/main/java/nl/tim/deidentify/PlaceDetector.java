package nl.tim.deidentify;

import java.util.List;

/** Finds towns and villages: as a part of the address before them, or on their own where a capital or a preposition tells them from names. */
final class PlaceDetector implements Detector {

    private static final int PART_OF_ADDRESS = 74;
    private static final int SURE = 62;
    private static final int ALONE = 45;

    private static final KeySet PREPOSITIONS = KeySet.of(
            "te in uit naar vanuit nabij regio gemeente wijk dorp plaats omgeving richting wonende stad rond locatie");
    private static final KeySet PROVINCES = KeySet.of("zh nh nb gld gld ov fr gr dr ut utr zl lb li fl");

    @Override
    public void detect(Words words, List<Span> found) {
        for (int i = 0; i < words.size(); i++) {
            int end = words.phraseEnd(i, WordClass.PLACE);
            if (isBehindAddress(words, i, end)) {
                int last = Math.max(end, i + 1) - 1;
                found.add(new Span(words.start(i), words.end(last), Tag.ADDRESS, PART_OF_ADDRESS));
                i = last;
            } else if (end > i && isPlace(words, i, end)) {
                int last = withProvince(words, end - 1);
                boolean sure = isBehindPreposition(words, i) || end > i + 1 || last >= end || isAlone(words, i, end);
                found.add(new Span(words.start(i), words.end(last), Tag.PLACE, sure ? SURE : ALONE));
                i = last;
            }
        }
    }

    private static boolean isPlace(Words words, int i, int end) {
        if (!words.isCapitalised(i) || words.isHyphenated(end - 1) && words.shape(end) == Shape.LOWER) {
            return false;
        }
        boolean word = words.is(i, WordClass.KEPT)
                || words.is(i, WordClass.STOP)
                || words.is(i, WordClass.CARE)
                || words.is(i, WordClass.MONTH)
                || words.is(i, WordClass.TITLE)
                || words.is(i, WordClass.ROLE)
                || words.is(i, WordClass.INSTITUTION);
        if (end == i + 1 && (word || words.length(i) < 3 || words.shape(i) == Shape.UPPER && words.length(i) <= 4)) {
            return false;
        }
        boolean preposition = isBehindPreposition(words, i) || withProvince(words, i) > i;
        boolean name = words.is(i, WordClass.FIRST_NAME) || words.is(i, WordClass.SURNAME);
        return end > i + 1
                || preposition
                || !name && (!words.startsSentence(i) || !words.isOrdinary(i))
                || isAlone(words, i, end);
    }

    /** {@code in Zwolle}; but Te Winkel, with a capital, is somebody. */
    private static boolean isBehindPreposition(Words words, int i) {
        return words.isIn(i - 1, PREPOSITIONS)
                && words.isFollowedBySpace(i - 1)
                && (words.shape(i - 1) == Shape.LOWER
                        || words.startsSentence(i - 1) && !words.is(i, WordClass.SURNAME));
    }

    /** Whether the line holds nothing else, as in an address. */
    private static boolean isAlone(Words words, int i, int end) {
        char after = words.after(end - 1);
        return words.startsSentence(i)
                && (i == 0 || words.hasBefore(i, '\n'))
                && (after == 0 || after == '\n')
                && !words.is(i, WordClass.FIRST_NAME);
    }

    private static int withProvince(Words words, int i) {
        boolean joined = words.isFollowedBySpace(i) || words.isFollowedBy(i, "(");
        return joined && words.shape(i + 1) == Shape.UPPER && words.isIn(i + 1, PROVINCES) ? i + 1 : i;
    }

    /** Whether a postal code stands right before; then any word with a capital is the place, and small ones that are listed. */
    private static boolean isBehindAddress(Words words, int i, int end) {
        boolean joined = words.isFollowedBySpace(i - 1) || words.isFollowedBy(i - 1, ",");
        if (!joined || !isPostalCodeBefore(words, i)) {
            return false;
        }
        Shape shape = words.shape(i);
        boolean word = shape == Shape.TITLE || shape == Shape.UPPER && words.length(i) > 3;
        return end > i + 1
                || end > i && !words.is(i, WordClass.STOP)
                || word && !words.is(i, WordClass.STOP) && !words.is(i, WordClass.TITLE);
    }

    private static boolean isPostalCodeBefore(Words words, int i) {
        return i > 0 && PostalCodeDetector.end(words, i - 1) == i || i > 1 && PostalCodeDetector.end(words, i - 2) == i;
    }
}
