package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import nl.tim.statistics.engine.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A quarter against the same quarter a year before, by date of receipt and in ISO weeks; of a quarter that is not complete, the weeks that
 * are, against the same weeks of the year before.
 *
 * @param year of the later quarter
 * @param quarter 1 to 4
 * @param complete whether all weeks of the quarter are over
 * @param now the later weeks
 * @param before the earlier weeks
 * @param reports of the series
 * @param total of the region; null where the series is all of it
 * @param sameShare chance of a difference in share of the region's reports at least this unlikely (Fisher's exact test); NaN where the
 *     series is all of it
 */
public record YearAgo(
        int year,
        int quarter,
        boolean complete,
        Weeks now,
        Weeks before,
        Comparison reports,
        @Nullable Comparison total,
        double sameShare) {

    private static final double LEVEL = 0.05;

    /**
     * Consecutive weeks.
     *
     * @param from their first Monday
     * @param until the Monday after them
     * @param count how many
     */
    public record Weeks(LocalDate from, LocalDate until, int count) {}

    /** Whether the series grew or shrank otherwise than the region's reports. */
    public boolean ownChange() {
        return sameShare < LEVEL;
    }
}
