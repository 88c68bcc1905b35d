package nl.tim.deidentify;

import java.util.List;

/** Finds an institution by its kind with a name behind or before it: {@code Apotheek De Linde}, {@code Merwezicht Ziekenhuis}. */
final class OrganisationKinds {

    private static final int PRIORITY = 71;
    private static final KeySet ARTICLES = KeySet.of("de het 't sint st");
    private static final KeySet FOR = KeySet.of("voor");
    private static final KeySet HUIZE = KeySet.of("huize");
    private static final KeySet LINKS = KeySet.of("en van der de den");
    private static final Endings KINDS = Endings.of("""
            praktijk centrum apotheek kliniek ziekenhuis tehuis laboratorium hospice zorghuis voorziening
            ambulancedienst vereniging""");

    private OrganisationKinds() {}

    /** Whether the word is a kind, or the first word of one. */
    static boolean isKind(Words words, int i) {
        return words.phraseEnd(i, WordClass.INSTITUTION) > i || isKindLike(words, i);
    }

    /** Adds the institution whose kind begins with word {@code i}, if it has a name. */
    static void add(Words words, int i, List<Span> found) {
        if (words.isHyphenated(i - 1) && words.is(i - 1, WordClass.ROLE)) {
            return;
        }
        int kindEnd = Math.max(i + 1, words.phraseEnd(i, WordClass.INSTITUTION));
        int end = endBehind(words, i, kindEnd);
        int start = end > kindEnd ? describedStart(words, i) : startBefore(words, i);
        boolean forWhom = words.isIn(kindEnd, FOR) && OrganisationNames.isNamed(words, i);
        if (end > kindEnd || start < i) {
            int first = forWhom ? Math.min(start, i - 1) : start;
            found.add(new Span(words.start(first), words.end(end - 1), Tag.ORGANISATION, PRIORITY));
        }
    }

    /** The index after the name behind the kind; {@code kindEnd} when there is none. */
    private static int endBehind(Words words, int i, int kindEnd) {
        boolean article = words.isIn(kindEnd, ARTICLES) || words.isIn(kindEnd, FOR);
        int first = article && words.isFollowedBySpace(kindEnd - 1) ? kindEnd + 1 : kindEnd;
        int end = OrganisationNames.end(words, first, kindEnd);
        return end == kindEnd && words.isIn(i, HUIZE) ? smallEnd(words, first, kindEnd) : end;
    }

    private static int describedStart(Words words, int i) {
        int start = i;
        while (words.isCapitalised(i) && !words.startsSentence(i) && isDescribed(words, start)) {
            start--;
        }
        return start;
    }

    /** The first word of the name before the kind; {@code i} when there is none. */
    private static int startBefore(Words words, int i) {
        if (!OrganisationNames.isNameBefore(words, i)) {
            return i;
        }
        int start = i - 1;
        while (start > 0 && isBefore(words, start)) {
            start--;
        }
        while (words.isIn(start, LINKS) && !words.isCapitalised(start)) {
            start++;
        }
        return start;
    }

    /** {@code huize st. jozef}: the one kind that a name always follows. */
    private static int smallEnd(Words words, int first, int none) {
        boolean saint = words.isIn(none, ARTICLES);
        int at = saint ? none + 1 : first;
        boolean near = words.start(at) - words.end(at - 1) <= 2 && !words.hasBefore(at, '\n');
        return near && words.shape(at) == Shape.LOWER && words.length(at) > 2 && !words.is(at, WordClass.STOP)
                ? at + 1
                : none;
    }

    /** {@code de Regionale Ambulancevoorziening Zeeland} */
    private static boolean isDescribed(Words words, int start) {
        boolean near = words.isFollowedBySpace(start - 1)
                && words.isCapitalised(start - 1)
                && !words.startsSentence(start - 1);
        return near
                && words.shape(start - 1) != Shape.UPPER
                && OrganisationNames.isNamePart(words, start - 1)
                && !words.is(start - 1, WordClass.CARE);
    }

    private static boolean isBefore(Words words, int start) {
        boolean part = words.isCapitalised(start - 1)
                ? OrganisationNames.isNamePart(words, start - 1)
                        || words.is(start - 1, WordClass.PARTICLE)
                        || words.shape(start - 1) == Shape.UPPER && !words.is(start - 1, WordClass.CARE)
                : words.isIn(start - 1, LINKS);
        return words.isFollowedBySpace(start - 1) && part && !words.startsSentence(start);
    }

    /** {@code Ergotherapiepraktijk}: a kind that is not listed. */
    private static boolean isKindLike(Words words, int i) {
        return words.isCapitalised(i + 1) && words.isFollowedBySpace(i) && KINDS.fit(words, i);
    }
}
