package nl.tim.deidentify;

/** Knows the signs that make a name of a word although no title, role or surname does; and those that make a thing of a name. */
final class NameSigns {

    private static final int NO_NAME = WordClass.STOP.bit()
            | WordClass.TITLE.bit()
            | WordClass.ROLE.bit()
            | WordClass.INSTITUTION.bit()
            | WordClass.CARE.bit()
            | WordClass.KEPT.bit()
            | WordClass.MONTH.bit();
    private static final KeySet EPONYM =
            KeySet.of("ziekte syndroom morbus teken proef operatie test fractuur score schaal parese m");
    private static final KeySet ARTICLES = KeySet.of("de het een geen");
    private static final KeySet AGENT = KeySet.of("door namens aan");
    private static final KeySet VERBS = KeySet.of("""
            zei zegt belde belt zag ziet vond vindt gaf meldde meldt kwam komt vertelde vertelt wil wilde schreef merkte merkt dacht denkt vroeg vraagt
            huilde weigerde weigert woont woonde appte mailde mailt zat lag liep viel riep had heeft werkte werkt""");
    private static final KeySet OF = KeySet.of("van volgens");
    private static final KeySet THING =
            KeySet.of("score schaal index test syndroom lijst ziekte katheter reflex procedure classificatie criteria");
    private static final KeySet TO = KeySet.of("aan van met voor door bij en");
    private static final KeySet ABBREVIATIONS =
            KeySet.pairs("nb ps iv im sc ap ms ok ic pa vs gp ad av pm tv rr dd po zn nt");
    private static final int SHORTEST = 4;

    private NameSigns() {}

    /** A capital that only a name explains: {@code oma Wil}, {@code Jan}, inside a sentence. */
    static boolean isSurprising(Words words, int i) {
        boolean other = words.isAny(i, NO_NAME & ~(WordClass.STOP.bit() | WordClass.MONTH.bit()));
        boolean day = words.is(i, WordClass.MONTH) && words.shape(i + 1) == Shape.NUMBER;
        boolean first = words.is(i, WordClass.FIRST_NAME) && words.shape(i) == Shape.TITLE && words.length(i) > 2;
        return first
                && !other
                && !day
                && (!words.startsSentence(i)
                        || words.is(i, WordClass.MONTH) && !words.is(i, WordClass.COMMON) && words.length(i) == 3);
    }

    /** {@code gegeven aan Q. (6 jaar)} */
    static boolean isLetterForSomebody(Words words, int i) {
        return words.shape(i) == Shape.SINGLE
                && words.after(i) == '.'
                && words.isFollowedBySpace(i - 1)
                && words.isIn(i - 1, TO)
                && (words.shape(i + 1) == Shape.LOWER && words.isFollowedBy(i, ".") || words.isFollowedBy(i, ".("));
    }

    /** {@code bericht van L.S. kwam}: two letters in a place for somebody, and no abbreviation of care. */
    static boolean isInitialsForSomebody(Words words, int i) {
        boolean two = words.shape(i) == Shape.SINGLE
                && words.isFollowedBy(i, ".")
                && words.start(i + 1) == words.end(i) + 1
                && words.shape(i + 1) == Shape.SINGLE
                && words.after(i + 1) == '.';
        boolean announced = words.isFollowedBySpace(i - 1)
                        && (words.isIn(i - 1, TO)
                                || words.is(i - 1, WordClass.ROLE)
                                || words.is(i - 1, WordClass.TITLE))
                || words.isFollowedBy(i + 1, ".(");
        return two
                && announced
                && !words.isCapitalised(i + 2)
                && !ABBREVIATIONS.contains(Keys.with(words.key(i), words.key(i + 1)));
    }

    /** {@code ziekte van Pick}, {@code Hawkins-test}, {@code Wells score}: the thing, not the person. */
    static boolean isEponym(Words words, int i) {
        boolean of = words.isIn(i - 1, OF) && words.isIn(i - 2, EPONYM);
        boolean direct =
                words.isIn(i - 1, EPONYM) && (words.isFollowedBySpace(i - 1) || words.isFollowedBy(i - 1, "."));
        boolean thing = words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER;
        return of || direct || thing || words.isFollowedBySpace(i) && words.isIn(i + 1, THING);
    }

    /** {@code mieke} in a text without capitals: a first name that is no word. */
    static boolean isSmallFirstName(Words words, int i) {
        return words.is(i, WordClass.FIRST_NAME)
                && words.shape(i) == Shape.LOWER
                && words.length(i) >= SHORTEST
                && !words.isAny(i, NO_NAME | WordClass.PARTICLE.bit() | WordClass.ORDINARY.bit())
                && !words.isHyphenated(i - 1)
                && !words.isHyphenated(i)
                && !Drugs.isDrugLike(words, i)
                && !words.isOrdinary(i);
    }

    /** {@code Alwine (zus)} */
    static boolean isFollowedByRole(Words words, int i) {
        return words.isFollowedBy(i, "(") && words.is(i + 1, WordClass.ROLE) && words.after(i + 1) == ')';
    }

    /**
     * A word with a capital that is no Dutch word, where people are named. Elsewhere an unknown word is as likely a new drug, and
     * covering it would cost more than it saves.
     */
    static boolean isUnknownName(Words words, int i) {
        return words.shape(i) == Shape.TITLE
                && words.length(i) >= SHORTEST
                && (isFollowedByRole(words, i) || isWherePeopleAre(words, i))
                && isUnknown(words, i);
    }

    /** {@code door Jaydenn}, {@code Jaydenn vertelde}, {@code Sewdath Ramkhelawan}. */
    private static boolean isWherePeopleAre(Words words, int i) {
        if (words.startsSentence(i) || words.isIn(i - 1, ARTICLES)) {
            return false;
        }
        boolean surname = words.isFollowedBySpace(i)
                && words.isCapitalised(i + 1)
                && words.is(i + 1, WordClass.SURNAME)
                && !words.isAny(i + 1, NO_NAME);
        boolean acting = words.isFollowedBySpace(i) && words.isIn(i + 1, VERBS);
        return surname || acting || words.isFollowedBySpace(i - 1) && words.isIn(i - 1, AGENT);
    }

    /** Whether no list knows the word and nothing in it says that it is a thing. */
    static boolean isUnknown(Words words, int i) {
        return !words.isAny(i, NO_NAME)
                && !isEponym(words, i)
                && !words.isHyphenated(i - 1)
                && !Drugs.isDrugLike(words, i)
                && !Things.isThingLike(words, i)
                && !Things.holdsKept(words, i)
                && !words.isOrdinary(i);
    }
}
