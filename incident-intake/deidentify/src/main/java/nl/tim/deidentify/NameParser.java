package nl.tim.deidentify;

/**
 * Reads a name from a word on: initials, first names, particles and surnames as far as they go together. How much is taken for a name
 * depends on what announced it.
 */
final class NameParser {

    /** What stands before the name. */
    enum Announced {
        /** A title: small letters and unknown words are names too. */
        BY_TITLE,
        /** A role: unknown words with a capital are names too. */
        BY_ROLE,
        /** Nothing: the lists decide. */
        NOT
    }

    private static final int LONGEST = 10;
    private static final int NO_NAME =
            WordClass.STOP.bit() | WordClass.TITLE.bit() | WordClass.ROLE.bit() | WordClass.INSTITUTION.bit();
    private static final int LISTED = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
    private static final KeySet SHORT_INITIALS = KeySet.of("th tj ph chr ch fr joh jac wm ij ah chr gerh corn");
    /** Particles that need another one behind them: they are prepositions otherwise. */
    private static final KeySet PREPOSITIONS = KeySet.of("op in aan onder over uit voor bij het te tot");

    private static final KeySet ARTICLES = KeySet.of("de den der 't het");

    private final Words words;

    NameParser(Words words) {
        this.words = words;
    }

    /** The index after the name that begins with word {@code i}; {@code i} when none does. */
    int end(int i, Announced announced) {
        int end = i;
        boolean surname = false;
        for (int at = i; at < words.size() && at < i + LONGEST; ) {
            if (at > i && !isJoined(at - 1, end)) {
                break;
            }
            int next = element(at, i, announced);
            if (next == at) {
                break;
            }
            surname |= isWord(next - 1) || next > at + 1;
            at = next;
            end = next;
        }
        if (!surname) {
            return announced == Announced.BY_TITLE && end > i ? end : i;
        }
        return withTail(end);
    }

    private boolean isWord(int i) {
        return words.length(i) > 1 && !words.isIn(i, SHORT_INITIALS) && words.shape(i) != Shape.SINGLE;
    }

    /** Whether the gap behind word {@code i} leaves both words in one name. */
    private boolean isJoined(int i, int end) {
        if (words.isFollowedBySpace(i) || words.isHyphenated(i)) {
            return true;
        }
        boolean block = words.shape(i) == Shape.UPPER && words.length(i) <= 4;
        boolean initial =
                block || words.shape(i) == Shape.SINGLE || words.isIn(i, SHORT_INITIALS) || words.length(i) == 1;
        if (initial && (words.isFollowedBy(i, ".") || words.isFollowedBy(i, "") || words.isFollowedBy(i, ".-"))) {
            return true;
        }
        // S.R. (Stefan) Biesheuvel
        if (initial
                && words.isFollowedBy(i, ".(")
                && words.shape(i + 1) == Shape.TITLE
                && words.isFollowedBy(i + 1, ")")) {
            return true;
        }
        if (words.isFollowedBy(i, ")") && words.isFollowedBy(i - 1, ".(")) {
            return true;
        }
        return end > 0 && words.isFollowedByHyphen(i) && isSpacedDoubleName(i);
    }

    private boolean isSpacedDoubleName(int i) {
        int next = particlesEnd(i + 1);
        return words.isCapitalised(i)
                && words.is(i, WordClass.SURNAME)
                && words.isCapitalised(next)
                && (next > i + 1 || words.is(next, WordClass.SURNAME))
                && !words.isAny(next, NO_NAME | WordClass.CARE.bit() | WordClass.KEPT.bit());
    }

    /** The index after the initial, particles with their surname, or name that word {@code at} is; {@code at} when it is none. */
    private int element(int at, int first, Announced announced) {
        int bare = particlesEnd(at);
        boolean letter = bare > at && at > first && words.shape(bare) == Shape.SINGLE && words.after(bare) == '.';
        if (letter) {
            return bare + 1;
        }
        if (bare > at && isName(bare, first, announced, true)) {
            return bare + 1;
        }
        if (isInitial(at, first, announced)) {
            return at + 1;
        }
        return isName(at, first, announced, false) ? at + 1 : at;
    }

    /** {@code Tj.}, {@code Th.} */
    boolean isShortInitial(int i) {
        return words.isIn(i, SHORT_INITIALS) && words.isCapitalised(i) && words.after(i) == '.';
    }

    private boolean isInitial(int at, int first, Announced announced) {
        if (words.shape(at) == Shape.SINGLE) {
            boolean dotted = words.after(at) == '.';
            boolean alone = announced == Announced.BY_TITLE && at == first;
            return dotted || alone || isSurnameBehind(at) && !words.hasBefore(at, ',');
        }
        if (isShortInitial(at)) {
            return true;
        }
        if (words.length(at) == 1 && announced == Announced.BY_TITLE && words.after(at) == '.') {
            return words.shape(at) == Shape.LOWER;
        }
        boolean block = words.shape(at) == Shape.UPPER && words.length(at) <= 4 && at == first;
        return block
                && isSurnameBehind(at)
                && !words.is(at, WordClass.KEPT)
                && !words.is(at, WordClass.ABBREVIATION)
                && !words.isAny(at, NO_NAME | WordClass.CARE.bit());
    }

    private boolean isSurnameBehind(int at) {
        int next = particlesEnd(at + 1);
        boolean particles = next > at + 1;
        boolean listed = words.is(next, WordClass.SURNAME) && (particles || !words.is(next, WordClass.ORDINARY));
        boolean excluded = words.isAny(next, particles ? NO_NAME & ~WordClass.STOP.bit() : NO_NAME);
        return (words.isFollowedBySpace(at) || words.isFollowedBy(at, "."))
                && words.isCapitalised(next)
                && listed
                && !excluded
                && words.length(next) > 1;
    }

    /** The index after the particles that begin with word {@code i}; {@code i} when there are none or they cannot stand alone. */
    int particlesEnd(int i) {
        int at = i;
        while (at < words.size() && at < i + 4) {
            int next = particleEnd(at);
            if (next == at
                    || next < words.size()
                            && !(words.isFollowedBySpace(next - 1)
                                    || words.isFollowedBy(next - 1, ".")
                                    || words.isHyphenated(next - 1))) {
                break;
            }
            at = next;
        }
        if (at == i + 1 && words.isIn(i, PREPOSITIONS) && words.shape(i) == Shape.LOWER && !words.isHyphenated(i - 1)) {
            return i;
        }
        return at > i + 1 && words.isIn(i, PREPOSITIONS) && !words.isIn(i + 1, ARTICLES) ? i : at;
    }

    private int particleEnd(int i) {
        if (words.shape(i) == Shape.SINGLE) {
            return i;
        }
        if (words.length(i) == 1 && words.isIn(i, KeySets.V)) {
            boolean two = (words.after(i) == '.' || words.after(i) == '/')
                    && words.length(i + 1) == 1
                    && words.isIn(i + 1, KeySets.D_H_T);
            return two ? i + 2 : words.after(i) == '.' && words.shape(i) == Shape.LOWER ? i + 1 : i;
        }
        return words.is(i, WordClass.PARTICLE) && words.shape(i) != Shape.UPPER
                        || words.is(i, WordClass.PARTICLE) && words.isCapitalised(i + 1)
                ? i + 1
                : i;
    }

    private boolean isName(int i, int first, Announced announced, boolean behindParticle) {
        if (i >= words.size()
                || words.length(i) < 2
                || words.shape(i) == Shape.NUMBER
                || words.shape(i) == Shape.MIXED) {
            return false;
        }
        boolean leading = i == first || behindParticle && particlesEnd(first) == i;
        if (!words.isCapitalised(i)) {
            return isSmallName(i, first, leading, announced, behindParticle);
        }
        if (words.is(i, WordClass.MONTH) && (!words.isAny(i, LISTED) || words.shape(i + 1) == Shape.NUMBER)
                || isCompound(i)) {
            return false;
        }
        boolean listed = words.isAny(i, LISTED);
        boolean hyphenated = words.isHyphenated(i - 1) && i > first;
        if (words.isAny(i, NO_NAME)) {
            boolean stop = words.is(i, WordClass.STOP) && !words.isAny(i, NO_NAME & ~WordClass.STOP.bit());
            if (stop
                    && words.length(i) > 2
                    && listed
                    && words.shape(i) == Shape.TITLE
                    && (leading
                            ? words.is(i, WordClass.FIRST_NAME)
                                    && (announced != Announced.NOT || !words.startsSentence(i))
                            : isGiven(i - 1))) {
                return true;
            }
            return leading && announced == Announced.BY_TITLE && listed && !words.is(i, WordClass.TITLE)
                    || hyphenated && listed
                    || !leading && behindParticle && listed
                    || leading
                            && behindParticle
                            && listed
                            && !words.is(i, WordClass.TITLE)
                            && !words.is(i, WordClass.INSTITUTION);
        }
        if (OrganisationDetector.listedEnd(words, i) > i && !(leading && announced == Announced.BY_TITLE)) {
            return false;
        }
        if (leading) {
            return isLeading(i, announced, behindParticle, listed);
        }
        if (words.is(i, WordClass.KEPT)) {
            return hyphenated || listed && (isGiven(i - 1) || behindParticle);
        }
        boolean capitals = words.shape(i) == Shape.UPPER;
        if (words.is(i, WordClass.CARE) && !behindParticle) {
            return listed && isGiven(i - 1) && !capitals;
        }
        return hyphenated
                || behindParticle && (listed || !Drugs.isDrugLike(words, i) && !Things.holdsKept(words, i))
                || (listed
                        ? !capitals || !words.is(i, WordClass.ORDINARY) || isInitialBefore(i)
                        : !words.isOrdinary(i) || isInitialBefore(i));
    }

    private boolean isLeading(int i, Announced announced, boolean behindParticle, boolean listed) {
        if (announced == Announced.BY_TITLE) {
            return listed || words.is(i, WordClass.KEPT) || !words.is(i, WordClass.CARE);
        }
        boolean care = words.is(i, WordClass.CARE) && !behindParticle;
        if (words.is(i, WordClass.KEPT) || care && announced == Announced.NOT) {
            return false;
        }
        if (announced == Announced.BY_ROLE) {
            return listed
                            && (!care
                                    || !words.startsSentence(i)
                                            && words.isFollowedBySpace(i - 1)
                                            && words.shape(i) == Shape.TITLE)
                    || !words.isOrdinary(i) && !Drugs.isDrugLike(words, i) && !Things.isThingLike(words, i);
        }
        return listed;
    }

    private boolean isInitialBefore(int i) {
        return words.shape(i - 1) == Shape.SINGLE || words.isIn(i - 1, SHORT_INITIALS);
    }

    private boolean isGiven(int i) {
        return words.isCapitalised(i) && words.is(i, WordClass.FIRST_NAME);
    }

    /** {@code mw bos}, {@code monique v.d. berg}. */
    private boolean isSmallName(int i, int first, boolean leading, Announced announced, boolean behindParticle) {
        boolean listed = words.isAny(i, LISTED);
        boolean excluded =
                words.isAny(i, NO_NAME | WordClass.CARE.bit() | WordClass.KEPT.bit() | WordClass.MONTH.bit());
        if (words.shape(i) == Shape.INNER || !listed || announced == Announced.NOT && leading) {
            return false;
        }
        boolean smallBefore = words.shape(first) == Shape.LOWER || words.length(first) == 1;
        if (behindParticle || words.isHyphenated(i - 1) && !leading) {
            return !words.isAny(i, NO_NAME) && !words.is(i, WordClass.CARE) && (leading || smallBefore);
        }
        if (excluded) {
            return false;
        }
        if (!leading) {
            return !words.is(i, WordClass.ORDINARY) && words.shape(i - 1) == Shape.LOWER;
        }
        return announced == Announced.BY_TITLE || !words.is(i, WordClass.COMMON);
    }

    /** {@code Beck-score}: the name of a thing. */
    private boolean isCompound(int i) {
        return words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER && particlesEnd(i + 1) == i + 1;
    }

    /** Initials behind a name: {@code Bakker, A.B.}, {@code Dennis B.}, {@code Ramkhelawan S.}. */
    private int withTail(int end) {
        boolean comma = words.isFollowedBy(end - 1, ",");
        int particles = comma ? particlesEnd(end) : end;
        if (particles > end && !words.isCapitalised(particles) && words.after(particles - 1) == '.') {
            return particles;
        }
        if (words.shape(end) != Shape.SINGLE && !words.isIn(end, SHORT_INITIALS)) {
            return end;
        }
        if (!comma && !words.isFollowedBySpace(end - 1)) {
            return end;
        }
        boolean dotted = words.after(end) == '.';
        if (comma && !dotted) {
            return end;
        }
        int tail = end + 1;
        while (tail < end + LONGEST
                && (words.shape(tail) == Shape.SINGLE || words.isIn(tail, SHORT_INITIALS))
                && words.after(tail - 1) == '.'
                && words.start(tail) - words.end(tail - 1) <= 2) {
            tail++;
        }
        boolean another = comma
                && words.isCapitalised(tail)
                && words.start(tail) - words.end(tail - 1) <= 2
                && !words.hasBefore(tail, ',')
                && !words.hasBefore(tail, '\n');
        return another ? end : tail;
    }

    private static final class KeySets {
        private static final KeySet V = KeySet.of("v");
        private static final KeySet D_H_T = KeySet.of("d h t");
    }
}
