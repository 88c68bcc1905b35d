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
        int end = UnannouncedNames.end(words, parser, i);
        if (end > i) {
            add(words, half(words, i), end, LISTED, found);
            return end;
        }
        if (NameSigns.isSmallFirstName(words, i)) {
            int last = Math.max(i + 1, parser.end(i, Announced.BY_TITLE));
            add(words, i, last, LISTED, found);
            return last;
        }
        if (NameSigns.isUnknownName(words, i)) {
            boolean whole = words.isFollowedBySpace(i) && words.isCapitalised(i + 1);
            int last = Math.max(i + 1, whole ? parser.end(i + 1, Announced.NOT) : i);
            add(words, i, last, last > i + 1 ? LISTED : UNKNOWN, found);
            return last;
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

    /** A first half that no list knows: Onbekend-Willem. */
    private static int half(Words words, int i) {
        return words.isHyphenated(i - 1) && words.isCapitalised(i - 1) ? i - 1 : i;
    }

    private static void add(Words words, int first, int end, int priority, List<Span> found) {
        found.add(new Span(words.start(first), words.end(end - 1), Tag.PERSON, priority));
    }
}
