package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the people whom the caller knows, also in small letters and with one typing error in a longer name. What an e-mail address calls
 * somebody counts less: it may be a department.
 */
final class KnownPersonDetector {

    private static final int PRIORITY = 76;
    private static final int PRIORITY_OF_ADDRESS = 50;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_OF_ADDRESS = 4;
    private static final int SHORTEST_WITH_ERROR = 6;
    private static final KeySet PARTICLES =
            KeySet.of("van von den der des del della dos het ter ten aan bij uit voor over onder");

    private KnownPersonDetector() {}

    static void detect(Words words, Hints hints, List<Span> found) {
        detectAddressees(words, hints, found);
        if (hints.persons().isEmpty()) {
            return;
        }
        Set<Long> keys = new HashSet<>();
        List<String> longer = new ArrayList<>();
        for (KnownPerson person : hints.persons()) {
            person.firstNames().forEach(name -> collect(name, keys, longer));
            if (person.surname() != null) {
                collect(person.surname(), keys, longer);
            }
        }
        BitSet inNames = inNames(found);
        for (int i = 0; i < words.size(); i++) {
            if (inNames.nextClearBit(words.start(i)) < words.end(i) && isKnown(words, i, keys, longer)) {
                found.add(new Span(words.start(withParticles(words, i)), words.end(i), Tag.PERSON, PRIORITY));
            }
        }
    }

    /** Where names were found anyway: they are at least as long there. */
    private static BitSet inNames(List<Span> found) {
        BitSet inNames = new BitSet();
        found.stream().filter(span -> span.tag() == Tag.PERSON).forEach(span -> inNames.set(span.start(), span.end()));
        return inNames;
    }

    private static void detectAddressees(Words words, Hints hints, List<Span> found) {
        Set<Long> keys = new HashSet<>();
        for (String email : hints.emails()) {
            String box = email.substring(0, Math.max(0, email.indexOf('@')));
            for (String part : box.split("[^\\p{L}]+")) {
                if (part.length() >= SHORTEST_OF_ADDRESS) {
                    keys.add(Keys.of(part));
                }
            }
        }
        for (int i = 0; !keys.isEmpty() && i < words.size(); i++) {
            if (keys.contains(words.key(i))
                    && !words.is(i, WordClass.KEPT)
                    && !words.is(i, WordClass.ORDINARY)
                    && !words.isOrdinary(i)) {
                found.add(
                        new Span(words.start(withParticles(words, i)), words.end(i), Tag.PERSON, PRIORITY_OF_ADDRESS));
            }
        }
    }

    /** Who types a name without any capital means the same name; particles name nobody. */
    private static void collect(String name, Set<Long> keys, List<String> longer) {
        Tokens parts = new Tokens(name);
        boolean capitals = name.chars().anyMatch(Character::isUpperCase);
        for (int i = 0; i < parts.size(); i++) {
            boolean part = capitals ? parts.isCapitalised(i) : !parts.isIn(i, PARTICLES);
            if (parts.length(i) >= SHORTEST && part) {
                keys.add(parts.key(i));
                if (parts.length(i) >= SHORTEST_WITH_ERROR) {
                    longer.add(parts.word(i));
                }
            }
        }
    }

    private static boolean isKnown(Words words, int i, Set<Long> keys, List<String> longer) {
        if (words.length(i) < SHORTEST
                || words.is(i, WordClass.STOP) && !words.isCapitalised(i)
                || words.isHyphenated(i) && words.shape(i + 1) == Shape.LOWER) {
            return false;
        }
        if (NameSigns.isEponym(words, i)) {
            return false;
        }
        boolean capital = words.isCapitalised(i);
        if (keys.contains(words.key(i))) {
            return capital
                    ? !words.startsSentence(i) || !words.is(i, WordClass.COMMON)
                    : !words.is(i, WordClass.ORDINARY);
        }
        return capital
                && words.length(i) >= SHORTEST_WITH_ERROR - 1
                && !words.is(i, WordClass.KEPT)
                && longer.stream().anyMatch(name -> isOneOff(name, words.word(i)));
    }

    /** Whether one letter changed, lacking or added makes the words equal. */
    private static boolean isOneOff(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && Keys.fold(a.charAt(same)) == Keys.fold(b.charAt(same))) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < shorter - same
                && Keys.fold(a.charAt(a.length() - 1 - sameEnd)) == Keys.fold(b.charAt(b.length() - 1 - sameEnd))) {
            sameEnd++;
        }
        return Math.max(a.length(), b.length()) - same - sameEnd <= 1;
    }

    private static int withParticles(Words words, int i) {
        for (int first = Math.max(0, i - 3); first < i; first++) {
            if (Particles.end(words, first) == i) {
                return first;
            }
        }
        return i;
    }
}
