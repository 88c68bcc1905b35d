package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chooses among overlapping spans. */
final class Overlaps {

    private Overlaps() {}

    /** The spans that stay, none overlapping another, in the order of the text. */
    static List<Span> resolve(Collection<Span> spans) {
        List<Span> candidates = new ArrayList<>(spans);
        candidates.sort(Span.WINNER_FIRST.thenComparing(Comparator.comparing(Span::tag)));
        TreeMap<Integer, Span> chosen = new TreeMap<>();
        for (Span span : candidates) {
            if (isFree(chosen, span)) {
                chosen.put(span.start(), span);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static boolean isFree(TreeMap<Integer, Span> chosen, Span span) {
        Map.Entry<Integer, Span> before = chosen.lowerEntry(span.end());
        return before == null || before.getValue().end() <= span.start();
    }
}
