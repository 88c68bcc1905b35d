package nl.tim.deidentify;

/** Reads the names of institutions: those of the lists, and how far a name goes on. */
final class OrganisationNames {

    private static final int LONGEST = 6;
    private static final KeySet SAINT = KeySet.of("st");
    private static final KeySet INNER = KeySet.of("van de der den het 't ter ten en");
    private static final KeySet COMPASS = KeySet.of("noord oost zuid west centrum stad zorg hulp dienst groep post");
    private static final KeySet AFTER_NAME = KeySet.of("""
            ziekenhuis ziekenhuizen kliniek klinieken gasthuis apotheek huisartsenpraktijk huisartspraktijk huisartsen tandartspraktijk revalidatiecentrum
            kinderziekenhuis verpleeghuis zorggroep thuiszorg zorg hospice gezondheidscentrum laboratorium praktijk fysiotherapie mc umc""");

    private OrganisationNames() {}

    /** The index after the listed name that begins with word {@code i}. */
    static int listedEnd(Words words, int i) {
        int end = words.phraseEnd(i, WordClass.ORGANISATION);
        int abbreviation = words.phraseEnd(i, WordClass.ABBREVIATION);
        if (abbreviation > i
                && abbreviation >= end
                && words.shape(i) == Shape.UPPER
                && !words.isHyphenated(abbreviation - 1)) {
            return abbreviation;
        }
        if (end == i || isCompound(words, end - 1)) {
            return i;
        }
        boolean rowOfWords = end > i + 1;
        boolean distinct = words.isCapitalised(i)
                ? !words.startsSentence(i) || !words.is(i, WordClass.ORDINARY)
                : words.length(i) >= 5 && !words.is(i, WordClass.FIRST_NAME) && !words.isOrdinary(i);
        boolean person = words.is(i - 1, WordClass.TITLE) || isGivenName(words, i - 1) && !rowOfWords;
        return (rowOfWords ? words.shape(end - 1) != Shape.LOWER || distinct : distinct) && !person ? end : i;
    }

    /** {@code BENU Noord}, {@code Buurtzorg Wommels}, {@code Isala kliniek}. */
    static int extended(Words words, int end) {
        if (!words.isFollowedBySpace(end - 1)) {
            return end;
        }
        boolean capital = words.isCapitalised(end);
        if (words.isIn(end, AFTER_NAME)
                || capital
                        && (words.isIn(end, COMPASS)
                                || words.is(end, WordClass.PLACE) && !words.is(end, WordClass.STOP))) {
            return words.is(end, WordClass.INSTITUTION) ? end(words, end + 1, end + 1) : end + 1;
        }
        return words.is(end - 1, WordClass.INSTITUTION) ? end(words, end, end) : end;
    }

    /** The index after the name that begins with word {@code first}; {@code none} when no name does. */
    static int end(Words words, int first, int none) {
        int end = none;
        for (int at = first; at < words.size() && at < first + LONGEST; at++) {
            boolean joined = words.isFollowedBySpace(at - 1)
                    || words.isFollowedByHyphen(at - 1)
                    || words.isFollowedBy(at - 1, "&")
                    || words.isFollowedBy(at - 1, ".") && words.isIn(at - 1, SAINT);
            if (!joined || words.is(at, WordClass.TITLE) && at == none) {
                break;
            }
            if (isNamePart(words, at) || at == first && isFirstPart(words, at)) {
                end = at + 1;
            } else if (!words.isIn(at, INNER) || at == first) {
                break;
            }
        }
        return end;
    }

    /** Whether a name stands before the kind of institution that word {@code i} is. */
    static boolean isNameBefore(Words words, int i) {
        return words.isIn(i, AFTER_NAME) && isNamed(words, i);
    }

    /** Whether the word before can be its name. */
    static boolean isNamed(Words words, int i) {
        boolean capitalKind = words.isCapitalised(i);
        return words.isFollowedBySpace(i - 1)
                && isNamePart(words, i - 1)
                && (capitalKind
                        || words.is(i - 1, WordClass.PLACE)
                        || !words.is(i - 1, WordClass.FIRST_NAME)
                                && !words.is(i - 2, WordClass.TITLE)
                                && !words.isOrdinary(i - 1))
                && !(words.startsSentence(i - 1) && words.isOrdinary(i - 1));
    }

    private static boolean isFirstPart(Words words, int i) {
        return words.isCapitalised(i)
                && (!words.is(i, WordClass.STOP) || words.shape(i) == Shape.TITLE)
                && !words.is(i, WordClass.TITLE)
                && !words.is(i, WordClass.KEPT)
                && !words.is(i, WordClass.ROLE)
                && !(words.shape(i) == Shape.UPPER && words.length(i) <= 3)
                && words.phraseEnd(i, WordClass.INSTITUTION) == i;
    }

    static boolean isNamePart(Words words, int i) {
        boolean compass = words.isCapitalised(i) && words.isIn(i, COMPASS);
        return compass || isFirstPart(words, i) && !words.is(i, WordClass.STOP);
    }

    static boolean isGivenName(Words words, int i) {
        return words.isCapitalised(i) && words.isFollowedBySpace(i) && words.is(i, WordClass.FIRST_NAME);
    }

    /** {@code Parkinson-verpleegkundige} */
    private static boolean isCompound(Words words, int i) {
        return words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER;
    }
}
