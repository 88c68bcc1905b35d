package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.List;
import nl.tim.statistics.engine.SeriesKind;

/**
 * Reports of one week of receipt that have these codes in common, as they are in the index.
 *
 * @param kind what the codes mean
 * @param codes as many as the kind has; organisations as reported, of whatever level
 * @param monday first day of the week
 * @param reports how many
 */
public record WeekCount(SeriesKind kind, List<String> codes, LocalDate monday, long reports) {

    /** Copies the codes. */
    public WeekCount {
        codes = List.copyOf(codes);
    }
}
