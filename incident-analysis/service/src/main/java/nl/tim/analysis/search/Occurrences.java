package nl.tim.analysis.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that statistics count, by the month in which what they tell of happened.
 *
 * @param months in order, without those of which nothing was reported
 * @param undated reports of the filter without a date of the incident
 * @param firstReceived when the region's first report of the period that is looked at came in; null without reports
 */
public record Occurrences(
        List<Month> months, long undated, @Nullable LocalDate firstReceived) {

    /** Copies the months. */
    public Occurrences {
        months = List.copyOf(months);
    }

    /**
     * One month of the calendar; an incident of which only the month is known is in it.
     *
     * @param first its first day
     * @param all reports of the region, whatever the filter says besides the period of receipt
     * @param chosen reports of the filter
     */
    public record Month(LocalDate first, long all, long chosen) {}
}
