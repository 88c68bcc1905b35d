package nl.tim.analysis.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Local dates in Europe/Amsterdam, both ends included.
 *
 * @param from null: no beginning
 * @param to null: no end
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** No limits; also holds what has no date. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    /** Whether nothing is left out. */
    public boolean unlimited() {
        return from == null && to == null;
    }

    boolean reversed() {
        return from != null && to != null && from.isAfter(to);
    }
}
