package nl.tim.deidentify;

import java.util.Comparator;

/**
 * A stretch of a text that identifies somebody.
 *
 * @param start index of the first {@code char}, as in {@link String#substring(int, int)}
 * @param end index after the last {@code char}; greater than {@code start}
 * @param tag what it identifies
 * @param priority how sure the detector is: of overlapping spans the higher one stays
 */
public record Span(int start, int end, Tag tag, int priority) {

    /** The span that wins an overlap comes first: priority, then length, then the earlier one. */
    static final Comparator<Span> WINNER_FIRST = Comparator.comparingInt(Span::priority)
            .thenComparingInt(Span::length)
            .reversed()
            .thenComparingInt(Span::start);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Number of {@code char}s. */
    public int length() {
        return end - start;
    }
}
