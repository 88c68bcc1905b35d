package nl.tim.deidentify;

import java.util.List;
import nl.tim.deidentify.NameParser.Announced;

/**
 * Finds names of people: announced by a title or a role, by initials or particles, or because the lists know them. An eponym or drug
 * counts as a name only behind a title or first name. Titles and roles stay outside the span.
 */
final class NameDetector implements Detector {

    private static final int TITLED = 72;
    private static final int ROLE = 65;
    private static final int LISTED = 60;
    private static final int UNKNOWN = 42;

    private static final int LISTED_NAME = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
    private static final int NO_NAME = WordClass.STOP.bit()
            | WordClass.TITLE.bit()
            | WordClass.ROLE.bit()
            | WordClass.INSTITUTION.bit()
            | WordClass.CARE.bit()
            | WordClass.KEPT.bit()
            | WordClass.MONTH.bit();
    private static final KeySet EPONYM =
            KeySet.of("ziekte syndroom morbus teken proef operatie test fractuur score schaal parese m");
    private static final KeySet OF = KeySet.of("van volgens");
    private static final KeySet DISTANT = KeySet.of("is was heet heette naam ene genaamd mevrouw meneer");
    private static final int MOST_INITIALS = 6;
    private static final int UNKNOWN_LENGTH = 4;

    @Override
    public void detect(Words words, List<Span> found) {
        NameParser parser = new NameParser(words);
        int i = 0;
        while (i < words.size()) {
            int kept = words.phraseEnd(i, WordClass.KEPT);
            i = kept > i + 1 && words.shape(i) != Shape.LOWER ? kept : detectAt(words, parser, i, found);
        }
    }

    /** Adds the name that begins with word {@code i} or behind the title that it is; gives the word to go on with. */
    private static int detectAt(Words words, NameParser parser, int i, List<Span> found) {
        boolean title = words.is(i, WordClass.TITLE) && words.shape(i) != Shape.SINGLE;
        boolean role = isRole(words, i);
        if (title || role) {
            int first = behindTitles(words, i);
            boolean titled = title || first > i + 1;
            boolean thing = !titled && words.phraseEnd(first, WordClass.KEPT) > first;
            if (first < words.size() && !thing && isAnnouncing(words, first - 1)) {
                int end = parser.end(first, titled ? Announced.BY_TITLE : Announced.BY_ROLE);
                if (end > first && isAnnounced(words, first, end, titled)) {
                    add(words, first, end, titled ? TITLED : ROLE, found);
                    return end;
                }
            }
            if (title || !words.isCapitalised(i) || !words.isAny(i, LISTED_NAME) || words.startsSentence(i)) {
                return i + 1;
            }
        }
        int end = unannouncedEnd(words, parser, i);
        if (end > i) {
            add(words, leftOf(words, i), end, LISTED, found);
            return end;
        }
        if (isSmallFirstName(words, i)) {
            int last = Math.max(i + 1, parser.end(i, Announced.BY_TITLE));
            add(words, i, last, LISTED, found);
            return last;
        }
        if (isUnknownName(words, i)) {
            add(words, i, i + 1, UNKNOWN, found);
        }
        return i + 1;
    }

    private static boolean isRole(Words words, int i) {
        return words.is(i, WordClass.ROLE)
                || words.shape(i) != Shape.NUMBER && words.length(i) > 7 && Roles.isRoleLike(words, i);
    }

    /** {@code mevrouw prof. dr.}: the word behind all of them. */
    private static int behindTitles(Words words, int i) {
        int at = i + 1;
        while (at < words.size() && at < i + 5 && words.is(at, WordClass.TITLE) && isAnnouncing(words, at - 1)) {
            at++;
        }
        return at;
    }

    /** Whether the gap behind a title or role leaves the next word its name. */
    private static boolean isAnnouncing(Words words, int i) {
        return words.isFollowedBySpace(i)
                || words.isFollowedBy(i, ".") && (words.is(i, WordClass.TITLE) || words.length(i) <= 4)
                || words.isFollowedBy(i, ":")
                || words.isFollowedBy(i, ",") && words.isCapitalised(i + 1)
                || words.isFollowedBy(i, "(") && words.isCapitalised(i + 1)
                || words.isFollowedBy(i, "=");
    }

    private static boolean isAnnounced(Words words, int first, int end, boolean titled) {
        if (titled) {
            // A sentence that ends in an abbreviated title is rare; one that ends in a role is not.
            return true;
        }
        boolean comma = words.hasBefore(first, ',') || words.hasBefore(first, '(');
        boolean stop = words.hasBefore(first, '.') && words.length(first - 1) > 4;
        if (comma || stop) {
            return words.isAny(first, LISTED_NAME) && !words.is(first, WordClass.ORDINARY) || end > first + 1;
        }
        return true;
    }

    private static int unannouncedEnd(Words words, NameParser parser, int i) {
        boolean initial = words.shape(i) == Shape.SINGLE || parser.isShortInitial(i);
        int bare = parser.particlesEnd(i);
        boolean particle = bare > i && (words.isCapitalised(bare) || !words.is(i, WordClass.FIRST_NAME));
        if (!initial && !particle && !words.isCapitalised(i)) {
            return i;
        }
        if (particle) {
            return particleEnd(words, parser, i, bare);
        }
        if (words.isAny(i, NO_NAME) && !initial && !isSurprising(words, i)
                || isEponym(words, i)
                || words.isHyphenated(i - 1) && words.shape(i - 1) == Shape.LOWER) {
            return i;
        }
        int end = parser.end(i, Announced.NOT);
        if (end == i) {
            end = initial ? initialsEnd(words, parser, i) : i;
        }
        if (end == i && isInitialsForSomebody(words, i)) {
            return words.shape(i + 2) == Shape.SINGLE && words.isFollowedBy(i + 1, ".") ? i + 3 : i + 2;
        }
        if (end == i && isLetterForSomebody(words, i)) {
            return i + 1;
        }
        if (end == i || initial) {
            return end;
        }
        return isTrusted(words, i, end) ? end : i;
    }

    /** A capital that only a name explains: {@code oma Wil}, {@code Jan}, inside a sentence. */
    private static boolean isSurprising(Words words, int i) {
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
    private static boolean isLetterForSomebody(Words words, int i) {
        return words.shape(i) == Shape.SINGLE
                && words.after(i) == '.'
                && words.isFollowedBySpace(i - 1)
                && words.isIn(i - 1, Particles.TO)
                && (words.shape(i + 1) == Shape.LOWER && words.isFollowedBy(i, ".") || words.isFollowedBy(i, ".("));
    }

    /** {@code bericht van L.S. kwam}: two letters in a place for somebody, and no abbreviation of care. */
    private static boolean isInitialsForSomebody(Words words, int i) {
        boolean two = words.shape(i) == Shape.SINGLE
                && words.isFollowedBy(i, ".")
                && words.start(i + 1) == words.end(i) + 1
                && words.shape(i + 1) == Shape.SINGLE
                && words.after(i + 1) == '.';
        boolean announced = words.isFollowedBySpace(i - 1)
                        && (words.isIn(i - 1, Particles.TO)
                                || words.is(i - 1, WordClass.ROLE)
                                || words.is(i - 1, WordClass.TITLE))
                || words.isFollowedBy(i + 1, ".(");
        return two
                && announced
                && !words.isCapitalised(i + 2)
                && !Particles.ABBREVIATIONS.contains(Keys.with(words.key(i), words.key(i + 1)));
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
        if (words.isIn(i, Particles.PREPOSITIONS) && words.shape(i) == Shape.LOWER && words.isIn(i + 1, Particles.DE)) {
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
                && (!words.is(bare, WordClass.ORDINARY)
                        || words.is(bare, WordClass.VAN_SURNAME) && words.isIn(i, Particles.VAN));
        boolean heading = words.isIn(i, Particles.VAN)
                && listed
                && words.startsSentence(i)
                && words.shape(i) == Shape.LOWER
                && words.isFollowedBy(bare, ",");
        boolean tied = words.is(bare, WordClass.VAN_SURNAME) && words.isIn(i, Particles.VAN)
                || words.is(bare, WordClass.DE_SURNAME) && words.isIn(i, Particles.DE);
        boolean strong = words.isIn(i, Particles.STRONG);
        boolean place = words.is(bare, WordClass.PLACE) && !capital && !several;
        boolean sure = listed && (capital || heading || starting || several || strong || tied && !place)
                || strong && !words.isOrdinary(bare)
                || several && capital && !words.isOrdinary(bare);
        return sure
                        && !words.is(bare, WordClass.CARE)
                        && OrganisationDetector.listedEnd(words, bare) == bare
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
        boolean relative = isFollowedByRole(words, end - 1);
        boolean told = words.isFollowedBy(end - 1, "(") && words.isIn(end, Particles.NAME);
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

    /** The particles that belong to a surname found without them: {@code van Beek}, {@code De Vries}; and a first half: Onbekend-Willem. */
    private static int leftOf(Words words, int i) {
        if (words.isHyphenated(i - 1) && words.isCapitalised(i - 1)) {
            return i - 1;
        }
        return i;
    }

    private static boolean isEponym(Words words, int i) {
        boolean of = words.isIn(i - 1, OF) && words.isIn(i - 2, EPONYM);
        boolean direct =
                words.isIn(i - 1, EPONYM) && (words.isFollowedBySpace(i - 1) || words.isFollowedBy(i - 1, "."));
        boolean thing = words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER;
        return of || direct || thing || words.isFollowedBySpace(i) && words.isIn(i + 1, Particles.THING);
    }

    /** {@code mieke} in a text without capitals: a first name that is no word. */
    private static boolean isSmallFirstName(Words words, int i) {
        return words.is(i, WordClass.FIRST_NAME)
                && words.shape(i) == Shape.LOWER
                && words.length(i) >= UNKNOWN_LENGTH
                && !words.isAny(i, NO_NAME | WordClass.PARTICLE.bit() | WordClass.ORDINARY.bit())
                && !words.isHyphenated(i - 1)
                && !words.isHyphenated(i)
                && !Drugs.isDrugLike(words, i)
                && !words.isOrdinary(i);
    }

    /** {@code Alwine (zus)} */
    private static boolean isFollowedByRole(Words words, int i) {
        return words.isFollowedBy(i, "(") && words.is(i + 1, WordClass.ROLE) && words.after(i + 1) == ')';
    }

    /** A word with a capital inside a sentence that is no Dutch word and no drug: hardly anything but a name. */
    private static boolean isUnknownName(Words words, int i) {
        return words.shape(i) == Shape.TITLE
                && words.length(i) >= UNKNOWN_LENGTH
                && (!words.startsSentence(i) || isFollowedByRole(words, i))
                && !words.isAny(i, NO_NAME)
                && !isEponym(words, i)
                && !words.isHyphenated(i - 1)
                && !Drugs.isDrugLike(words, i)
                && !Things.isThingLike(words, i)
                && !Things.holdsKept(words, i)
                && !words.isOrdinary(i);
    }

    private static void add(Words words, int first, int end, int priority, List<Span> found) {
        found.add(new Span(words.start(first), words.end(end - 1), Tag.PERSON, priority));
    }

    private static final class Particles {
        private static final KeySet VAN = KeySet.of("van");
        private static final KeySet DE = KeySet.of("de");
        private static final KeySet STRONG = KeySet.of("ter ten el al ben ait vd vande vander v von abu bou ould");
        private static final KeySet TO = KeySet.of("aan van met voor door bij en");
        private static final KeySet PREPOSITIONS = KeySet.of("op in aan onder over uit voor bij");
        private static final KeySet ABBREVIATIONS =
                KeySet.pairs("nb ps iv im sc ap ms ok ic pa vs gp ad av pm tv rr dd po zn nt");
        private static final KeySet NAME = KeySet.of("voornaam achternaam roepnaam naam meisjesnaam");
        private static final KeySet THING = KeySet.of(
                "score schaal index test syndroom lijst ziekte katheter reflex procedure classificatie criteria");
    }
}
