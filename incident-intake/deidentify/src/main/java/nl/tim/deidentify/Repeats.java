package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds again, everywhere in the text, the names that were found once. */
final class Repeats {

    private static final int PRIORITY = 58;
    private static final KeySet VAN = KeySet.of("van");
    private static final int NEVER =
            WordClass.KEPT.bit() | WordClass.TITLE.bit() | WordClass.ROLE.bit() | WordClass.INSTITUTION.bit();
    private static final int RARELY = WordClass.STOP.bit() | WordClass.PARTICLE.bit();

    private Repeats() {}

    /** The spans of names that occur in {@code persons} and are not covered by {@code settled}, both in the order of the text. */
    static List<Span> find(Words words, List<Span> settled) {
        Set<Long> capitalised = new HashSet<>();
        Set<Long> small = new HashSet<>();
        collect(words, settled, capitalised, small);
        List<Span> repeats = new ArrayList<>();
        if (capitalised.isEmpty() && small.isEmpty()) {
            return repeats;
        }
        for (int i = 0; i < words.size(); i++) {
            if (isRepeat(words, i, capitalised, small)) {
                int first = withParticles(words, i);
                repeats.add(new Span(words.start(first), words.end(i), Tag.PERSON, PRIORITY));
            }
        }
        return repeats;
    }

    private static void collect(Words words, List<Span> settled, Set<Long> capitalised, Set<Long> small) {
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < settled.size() && settled.get(next).end() <= words.start(i)) {
                next++;
            }
            boolean inside = next < settled.size()
                    && settled.get(next).tag() == Tag.PERSON
                    && settled.get(next).start() <= words.start(i);
            if (inside && words.length(i) > 2 && !isNever(words, i)) {
                (words.isCapitalised(i) ? capitalised : small).add(words.key(i));
            }
        }
    }

    /** A particle or function word counts only where it is written as a first name: Ben, Wil. */
    private static boolean isNever(Words words, int i) {
        boolean firstName =
                words.is(i, WordClass.FIRST_NAME) && words.shape(i) == Shape.TITLE && !words.startsSentence(i);
        return words.isAny(i, NEVER) || words.isAny(i, RARELY) && !firstName;
    }

    private static boolean isRepeat(Words words, int i, Set<Long> capitalised, Set<Long> small) {
        if (words.length(i) <= 2 || isNever(words, i) || words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER) {
            return false;
        }
        if (words.isCapitalised(i)) {
            boolean known = capitalised.contains(words.key(i)) || small.contains(words.key(i));
            boolean acts =
                    words.shape(i + 1) == Shape.LOWER && words.is(i + 1, WordClass.STOP) && words.isFollowedBySpace(i);
            return known && (acts || !words.startsSentence(i) || !words.is(i, WordClass.COMMON));
        }
        return small.contains(words.key(i))
                && words.shape(i) == Shape.LOWER
                && !words.is(i, WordClass.ORDINARY)
                && !words.isOrdinary(i);
    }

    private static int withParticles(Words words, int i) {
        for (int first = Math.max(0, i - 3); first < i; first++) {
            boolean van = words.isIn(first, VAN)
                    && first == i - 1
                    && words.shape(first) == Shape.LOWER
                    && !words.is(i, WordClass.VAN_SURNAME);
            if (!van && Particles.end(words, first) == i) {
                return first;
            }
        }
        return i;
    }
}
