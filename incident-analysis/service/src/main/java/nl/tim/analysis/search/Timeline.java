package nl.tim.analysis.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Reports that statistics count, per ISO week of their receipt.
 *
 * @param weeks every week from the first report of the region to its last, also those without reports; empty without reports
 */
public record Timeline(List<Week> weeks) {

    /** Copies the weeks. */
    public Timeline {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param monday its first day
     * @param all reports of the region in the period that is looked at, whatever else the filter says
     * @param chosen reports of the filter
     * @param split reports of the filter by the codes of a field; without codes that do not occur, empty when no field was asked for
     */
    public record Week(LocalDate monday, long all, long chosen, Map<String, Long> split) {

        /** Copies the counts. */
        public Week {
            split = Map.copyOf(split);
        }
    }
}
