package nl.tim.analysis.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.tim.analysis.search.Quarter;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/**
 * A quarter as it was frozen: counts only, made from the log up to pinned offsets. Every file of an export is made from it, so that it can
 * be made again to the byte. Nothing in it changes with the index, the directory or the day.
 *
 * @param quarter by date of receipt, Europe/Amsterdam
 * @param scope what of the region it is about
 * @param version from 1; a correction is the next one
 * @param reason why there is this version; null for the first
 * @param frozenAt when it was made; the moment at which terms were judged
 * @param taxonomy version of the code lists
 * @param pins for each partition of the log the offset after the last record that was read
 * @param read what was read
 * @param tables every table of the quarter
 * @param history of this quarter and the ones before it, the oldest first
 * @param weeks complete weeks up to the end of the quarter, for charts
 * @param organisations that reported or were asked, by code
 * @param signals changes that chance does not explain and that were seen in the quarter, in the order in which they were found
 * @param trajectories of the region when it was frozen, the oldest first, measured up to the end of the quarter
 * @param exemplars reports that may be told, in the order in which that was approved
 */
public record Snapshot(
        Quarter quarter,
        Scope scope,
        int version,
        @Nullable String reason,
        Instant frozenAt,
        String taxonomy,
        SortedMap<Integer, Long> pins,
        Read read,
        Map<FixedTable, Counts> tables,
        List<QuarterTotals> history,
        WeekCounts weeks,
        List<OrganisationTally> organisations,
        List<FoundSignal> signals,
        List<FrozenTrajectory> trajectories,
        List<Exemplar> exemplars) {

    /**
     * What was read of the log.
     *
     * @param records that could be read
     * @param unreadable records that could not
     * @param incidents of all time
     * @param reports of the quarter that are counted
     * @param events that these reports stand for
     * @param excluded reports of the quarter that are not counted, by status
     * @param withdrawn of those counted, how many the reporter took back
     */
    public record Read(
            long records,
            long unreadable,
            long incidents,
            int reports,
            long events,
            SortedMap<String, Integer> excluded,
            int withdrawn) {}

    /**
     * How a quarter compares.
     *
     * @param byType by TIM-TYPE
     * @param byHandover by {@link WeekCounts#handover}
     */
    public record QuarterTotals(
            Quarter quarter, int reports, SortedMap<String, Integer> byType, SortedMap<String, Integer> byHandover) {}

    /**
     * Reports by ISO week.
     *
     * @param first Monday of the first week
     * @param count number of weeks
     * @param series counts for each week by series: {@code all}, {@code type:MED}, {@code handover:HOSP>GP}
     */
    public record WeekCounts(LocalDate first, int count, SortedMap<String, int[]> series) {

        /** All reports. */
        public static final String ALL = "all";

        /** The series of a type. */
        public static String type(String type) {
            return "type:" + type;
        }

        /** The series of a handover between sector groups. */
        public static String handover(String from, String to) {
            return "handover:" + from + ">" + to;
        }
    }

    /**
     * An organisation's part.
     *
     * @param label as the directory called it
     * @param practice whether it is a practice, or not in the directory
     * @param reporters different people who reported, at most 3 are told apart
     * @param reports of the quarter that it sent in
     */
    public record OrganisationTally(String code, Label label, boolean practice, int reporters, int reports) {}

    /** Copies what cannot be copied later. */
    public Snapshot {
        tables = Map.copyOf(tables);
        history = List.copyOf(history);
        organisations = List.copyOf(organisations);
        signals = List.copyOf(signals);
        trajectories = List.copyOf(trajectories);
        exemplars = List.copyOf(exemplars);
    }

    /** The counts of a table. */
    public Counts counts(FixedTable table) {
        return tables.getOrDefault(table, new Counts());
    }
}
