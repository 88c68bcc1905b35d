package nl.tim.statistics.disclosure;

import java.util.List;

/**
 * A longer period, in which small counts add up to something that can be shown.
 *
 * @param name for example {@code 2026}
 * @param periods what it is made of
 */
public record Span(String name, List<String> periods) {

    /** @throws IllegalArgumentException when there are fewer than two periods */
    public Span {
        periods = List.copyOf(periods);
        if (periods.size() < 2) {
            throw new IllegalArgumentException("a span needs periods");
        }
    }
}
