package nl.tim.deidentify;

import nl.tim.deidentify.NameParser.Announced;

/** Finds names that nothing announces: by initials, particles, or because the lists know them. */
final class UnannouncedNames {

    private static final int NO_NAME = WordClass.STOP.bit()
            | WordClass.TITLE.bit()
            | WordClass.ROLE.bit()
            | WordClass.INSTITUTION.bit()
            | WordClass.CARE.bit()
            | WordClass.KEPT.bit()
            | WordClass.MONTH.bit();
    private static final int MOST_INITIALS = 6;
    private static final KeySet VAN = KeySet.of("van");
    private static final KeySet DE = KeySet.of("de");
    private static final KeySet STRONG = KeySet.of("ter ten el al ben ait vd vande vander v von abu bou ould");
    private static final KeySet PREPOSITIONS = KeySet.of("op in aan onder over uit voor bij");
    private static final KeySet NAME = KeySet.of("voornaam achternaam roepnaam naam meisjesnaam");

    private UnannouncedNames() {}

    /** The index after the name that begins with word {@code i}; {@code i} when none does. */
    static int end(Words words, NameParser parser, int i) {
        boolean initial = words.shape(i) == Shape.SINGLE || Initials.isDotted(words, i);
        int bare = Particles.end(words, i);
        boolean particle = bare > i && (words.isCapitalised(bare) || !words.is(i, WordClass.FIRST_NAME));
        if (!initial && !particle && !words.isCapitalised(i)) {
            return i;
        }
        if (particle) {
            return particleEnd(words, parser, i, bare);
        }
        if (isNamesake(words, i)) {
            return Math.max(i + 2, parser.end(i + 1, Announced.BY_ROLE));
        }
        if (words.isAny(i, NO_NAME) && !initial && !NameSigns.isSurprising(words, i)
                || NameSigns.isEponym(words, i)
                || words.isHyphenated(i - 1) && words.shape(i - 1) == Shape.LOWER) {
            return i;
        }
        int end = parser.end(i, Announced.NOT);
        if (end == i) {
            end = initial ? initialsEnd(words, parser, i) : i;
        }
        if (end == i && NameSigns.isInitialsForSomebody(words, i)) {
            return words.shape(i + 2) == Shape.SINGLE && words.isFollowedBy(i + 1, ".") ? i + 3 : i + 2;
        }
        if (end == i && NameSigns.isLetterForSomebody(words, i)) {
            return i + 1;
        }
        if (end == i || initial) {
            return end;
        }
        return isTrusted(words, i, end) ? end : i;
    }

    /** {@code Gilbert Esser}: the first name is an eponym too, the surname tells. */
    private static boolean isNamesake(Words words, int i) {
        return words.is(i, WordClass.KEPT)
                && words.is(i, WordClass.FIRST_NAME)
                && words.isCapitalised(i)
                && words.isFollowedBySpace(i)
                && words.isCapitalised(i + 1)
                && words.is(i + 1, WordClass.SURNAME)
                && !words.isAny(i + 1, NO_NAME);
    }

    /** An initial makes the unknown word behind it a name: {@code P. Lutgendorff}; but {@code M. Bechterew} and {@code V. Cava} stay. */
    private static int initialsEnd(Words words, NameParser parser, int i) {
        int at = i;
        while (at < i + MOST_INITIALS && words.shape(at) == Shape.SINGLE && words.isFollowedBy(at, ".")) {
            at++;
        }
        boolean unknown = at > i
                && words.isCapitalised(at)
                && !words.isAny(at, NO_NAME)
                && words.length(at) > 2
                && !words.isOrdinary(at);
        boolean pair = at > i && words.isCapitalised(at) && words.isHyphenated(at) && words.isCapitalised(at + 1);
        if (pair) {
            return at + 2;
        }
        return unknown && !Drugs.isDrugLike(words, at) && !Things.isLatin(words, at)
                ? Math.max(at + 1, parser.end(at, Announced.BY_ROLE))
                : i;
    }

    private static int particleEnd(Words words, NameParser parser, int i, int bare) {
        if (words.isIn(i, PREPOSITIONS) && words.shape(i) == Shape.LOWER && words.isIn(i + 1, DE)) {
            return i;
        }
        if (words.is(bare, WordClass.KEPT)
                || words.is(bare, WordClass.INSTITUTION)
                || words.is(bare, WordClass.TITLE)
                || !words.isCapitalised(bare)
                || words.is(i, WordClass.TITLE)) {
            return i;
        }
        boolean capital = words.isCapitalised(i) && !words.startsSentence(i);
        boolean several = bare > i + 1;
        boolean listed = words.is(bare, WordClass.SURNAME);
        boolean starting = words.isCapitalised(i)
                && words.startsSentence(i)
                && listed
                && (!words.is(bare, WordClass.ORDINARY) || words.is(bare, WordClass.VAN_SURNAME) && words.isIn(i, VAN));
        boolean heading = words.isIn(i, VAN)
                && listed
                && words.startsSentence(i)
                && words.shape(i) == Shape.LOWER
                && words.isFollowedBy(bare, ",");
        boolean tied = words.is(bare, WordClass.VAN_SURNAME) && words.isIn(i, VAN)
                || words.is(bare, WordClass.DE_SURNAME) && words.isIn(i, DE);
        boolean strong = words.isIn(i, STRONG);
        boolean place = words.is(bare, WordClass.PLACE) && !capital && !several;
        boolean sure = listed && (capital || heading || starting || several || strong || tied && !place)
                || strong && !words.isOrdinary(bare)
                || several && capital && !words.isOrdinary(bare);
        return sure
                        && !words.is(bare, WordClass.CARE)
                        && OrganisationNames.listedEnd(words, bare) == bare
                        && words.length(bare) > 1
                ? parser.end(i, Announced.NOT)
                : i;
    }

    /** Whether the lists make a name of it although nothing announces it. */
    private static boolean isTrusted(Words words, int i, int end) {
        boolean starts = words.startsSentence(i);
        boolean capitals = words.shape(i) == Shape.UPPER;
        boolean ordinary = words.is(i, WordClass.ORDINARY);
        boolean several = end > i + 1;
        boolean relative = NameSigns.isFollowedByRole(words, end - 1);
        boolean told = words.isFollowedBy(end - 1, "(") && words.isIn(end, NAME);
        if (told || relative || several && words.isFollowedBy(i, ",")) {
            return true;
        }
        if (capitals) {
            return words.length(i) >= 4 && (!ordinary || several && !words.is(i, WordClass.COMMON))
                    || several && !ordinary;
        }
        if (!starts) {
            return true;
        }
        return !ordinary || several && (words.is(i, WordClass.FIRST_NAME) || !words.is(i, WordClass.COMMON));
    }
}
