package nl.tim.local.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The last texts, so that a new one is not nearly the same as one of them. One thread. */
final class Recent {

    static final int KEPT = 1_000;
    static final int LENGTH = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Deque<Set<Integer>> texts = new ArrayDeque<>();
    private final Map<Integer, List<Set<Integer>>> byGram = new HashMap<>();

    /** Whether the text shares more than this part of its runs of five words with one of the last texts, or that with it. */
    boolean resembles(Set<Integer> grams, double most) {
        Map<Set<Integer>, Integer> shared = new IdentityHashMap<>();
        for (Integer gram : grams) {
            for (Set<Integer> text : byGram.getOrDefault(gram, List.of())) {
                int count = shared.merge(text, 1, Integer::sum);
                if (count > most * Math.min(grams.size(), text.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    void add(Set<Integer> grams) {
        texts.addLast(grams);
        grams.forEach(
                gram -> byGram.computeIfAbsent(gram, _ -> new ArrayList<>(1)).add(grams));
        if (texts.size() > KEPT) {
            forget(texts.removeFirst());
        }
    }

    private void forget(Set<Integer> oldest) {
        for (Integer gram : oldest) {
            byGram.computeIfPresent(gram, (_, some) -> {
                some.removeIf(text -> text == oldest);
                return some.isEmpty() ? null : some;
            });
        }
    }

    /** Hashes of the runs of five words. */
    static Set<Integer> grams(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        Set<Integer> grams = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.length; i++) {
            int hash = 0;
            for (int j = i; j < i + LENGTH; j++) {
                hash = hash * 1_000_003 + words[j].hashCode();
            }
            grams.add(hash);
        }
        return grams;
    }
}
