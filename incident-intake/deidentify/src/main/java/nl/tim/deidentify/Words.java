package nl.tim.deidentify;

/** The words of a text with what each is known to be. Immutable. */
final class Words extends Tokens {

    private static final String OPENING = "!?:;\"\u201C\u201D\u201E\u2022*\n\r";

    private final Lexicon lexicon;
    private final WordTable directory;
    private final int[] classes;
    private final boolean[] starting;

    /**
     * Looks every word up.
     *
     * @param directory institutions beyond those of the lexicon
     */
    Words(String text, Lexicon lexicon, WordTable directory) {
        super(text);
        this.lexicon = lexicon;
        this.directory = directory;
        classes = new int[size()];
        starting = new boolean[size()];
        for (int i = 0; i < size(); i++) {
            classes[i] = lookUp(isElided(i) ? Keys.of(text, start(i) + 2, end(i)) : key(i));
            starting[i] = isStart(i);
        }
    }

    boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < classes.length && (classes[i] & wordClass.bit()) != 0;
    }

    /** Whether the word has one of the classes whose bits are set in {@code mask}. */
    boolean isAny(int i, int mask) {
        return i >= 0 && i < classes.length && (classes[i] & mask) != 0;
    }

    /** Whether a capital says nothing here, because every word would have it. */
    boolean startsSentence(int i) {
        return i >= 0 && i < starting.length && starting[i];
    }

    /** The index after the longest entry of {@code wordClass} that begins with word {@code i}; {@code i} when there is none. */
    int phraseEnd(int i, WordClass wordClass) {
        int end = i;
        if (!isAny(i, wordClass.bit() | WordClass.PREFIX.bit())) {
            return i;
        }
        long key = 0;
        int found = WordClass.PREFIX.bit();
        for (int at = i; at < size() && (found & WordClass.PREFIX.bit()) != 0 && (at == i || isNear(at)); at++) {
            key = at == i ? key(at) : Keys.with(key, key(at));
            found = lookUp(key);
            if ((found & wordClass.bit()) != 0) {
                end = at + 1;
            }
        }
        return end;
    }

    /** Whether Dutch has the word in small letters. Slower than the other questions. */
    boolean isOrdinary(int i) {
        return is(i, WordClass.STOP) || is(i, WordClass.CARE) || lexicon.isOrdinary(word(i));
    }

    /** Whether the word begins with one of {@code wordClass}, as Parkinsonmedicatie does. */
    boolean beginsWith(int i, WordClass wordClass, int shortest) {
        for (int end = start(i) + shortest; end <= end(i) - 3; end++) {
            if ((lookUp(Keys.of(text(), start(i), end)) & wordClass.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    private int lookUp(long key) {
        return lexicon.classes(key) | directory.get(key);
    }

    /** {@code d'Ancona} */
    private boolean isElided(int i) {
        return shape(i) == Shape.TITLE && length(i) > 4 && Keys.fold(text().charAt(start(i) + 1)) == 0;
    }

    private boolean isNear(int i) {
        return start(i) - end(i - 1) <= 3 && !hasBefore(i, '\n');
    }

    private boolean isStart(int i) {
        if (i == 0) {
            return true;
        }
        for (int at = end(i - 1); at < start(i); at++) {
            char c = text().charAt(at);
            if (OPENING.indexOf(c) >= 0 || c == '.' && at + 1 < start(i) && !isAbbreviated(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full stop behind the word does not end the sentence. */
    private boolean isAbbreviated(int i) {
        return shape(i) == Shape.SINGLE || is(i, WordClass.TITLE) || is(i, WordClass.ROLE) && length(i) <= 4;
    }
}
