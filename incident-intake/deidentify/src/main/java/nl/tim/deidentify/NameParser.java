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

    private final Words words;
    private final NameWords nameWords;

    NameParser(Words words) {
        this.words = words;
        this.nameWords = new NameWords(words);
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
        return Initials.endBehind(words, end);
    }

    private boolean isWord(int i) {
        return words.length(i) > 1 && !Initials.isShort(words, i) && words.shape(i) != Shape.SINGLE;
    }

    /** Whether the gap behind word {@code i} leaves both words in one name. */
    private boolean isJoined(int i, int end) {
        if (words.isFollowedBySpace(i) || words.isHyphenated(i)) {
            return true;
        }
        boolean block = words.shape(i) == Shape.UPPER && words.length(i) <= 4;
        boolean initial = block || words.shape(i) == Shape.SINGLE || Initials.isShort(words, i) || words.length(i) == 1;
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
        int next = Particles.end(words, i + 1);
        return words.isCapitalised(i)
                && words.is(i, WordClass.SURNAME)
                && words.isCapitalised(next)
                && (next > i + 1 || words.is(next, WordClass.SURNAME))
                && !words.isAny(next, NO_NAME | WordClass.CARE.bit() | WordClass.KEPT.bit());
    }

    /** The index after the initial, particles with their surname, or name that word {@code at} is; {@code at} when it is none. */
    private int element(int at, int first, Announced announced) {
        int bare = Particles.end(words, at);
        boolean letter = bare > at && at > first && words.shape(bare) == Shape.SINGLE && words.after(bare) == '.';
        if (letter) {
            return bare + 1;
        }
        if (bare > at && nameWords.isName(bare, first, announced, true)) {
            return bare + 1;
        }
        if (isInitial(at, first, announced)) {
            return at + 1;
        }
        return nameWords.isName(at, first, announced, false) ? at + 1 : at;
    }

    private boolean isInitial(int at, int first, Announced announced) {
        if (words.shape(at) == Shape.SINGLE) {
            boolean dotted = words.after(at) == '.';
            boolean alone = announced == Announced.BY_TITLE && at == first;
            return dotted || alone || isSurnameBehind(at) && !words.hasBefore(at, ',');
        }
        if (Initials.isDotted(words, at)) {
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
        int next = Particles.end(words, at + 1);
        boolean particles = next > at + 1;
        boolean listed = words.is(next, WordClass.SURNAME) && (particles || !words.is(next, WordClass.ORDINARY));
        boolean excluded = words.isAny(next, particles ? NO_NAME & ~WordClass.STOP.bit() : NO_NAME);
        return (words.isFollowedBySpace(at) || words.isFollowedBy(at, "."))
                && words.isCapitalised(next)
                && listed
                && !excluded
                && words.length(next) > 1;
    }
}
