package nl.tim.analysis.trend.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.Timeline;
import nl.tim.analysis.search.Timeline.Week;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Weeks;

/**
 * The complete weeks of a timeline: from the first with a report, or the first that begins in the period that was asked for, to the last
 * that ended before today, and in that period. Weeks without reports count.
 */
final class Axis {

    private final Weeks weeks;
    private final Map<LocalDate, Week> byMonday = new HashMap<>();

    private Axis(Weeks weeks, Timeline timeline) {
        this.weeks = weeks;
        timeline.weeks().forEach(week -> byMonday.put(week.monday(), week));
    }

    /** First day that is counted: the Monday of the first week, complete or not; empty without reports. */
    static Optional<LocalDate> first(Timeline timeline, DateRange asked) {
        return timeline.weeks().stream()
                .findFirst()
                .map(week ->
                        asked.from() != null && asked.from().isAfter(week.monday()) ? asked.from() : week.monday());
    }

    /** First day that is not counted any more: tomorrow, or the day after what was asked for. */
    static LocalDate until(DateRange asked, LocalDate today) {
        return (asked.to() == null || asked.to().isAfter(today) ? today : asked.to()).plusDays(1);
    }

    /** The axis; empty when no week is complete yet. */
    static Optional<Axis> of(Timeline timeline, DateRange asked, LocalDate today) {
        if (timeline.weeks().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = timeline.weeks().getFirst().monday();
        if (asked.from() != null && asked.from().isAfter(first)) {
            first = asked.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        LocalDate dayAfter = asked.to() == null || !asked.to().isBefore(today)
                ? today
                : asked.to().plusDays(1);
        int count = (int) Math.floorDiv(dayAfter.toEpochDay() - first.toEpochDay(), 7L);
        return count < 1 ? Optional.empty() : Optional.of(new Axis(new Weeks(first, count), timeline));
    }

    Weeks weeks() {
        return weeks;
    }

    /** Counts of the complete weeks. */
    Series series(SeriesKey key, ToLongFunction<Week> count) {
        int[] counts = new int[weeks.count()];
        for (int week = 0; week < counts.length; week++) {
            Week found = byMonday.get(weeks.monday(week));
            counts[week] = found == null ? 0 : Math.toIntExact(count.applyAsLong(found));
        }
        return Series.of(key, counts);
    }

    /** What was counted from a day on, complete or not. */
    long since(LocalDate monday, ToLongFunction<Week> count) {
        return byMonday.values().stream()
                .filter(week -> !week.monday().isBefore(monday))
                .mapToLong(count)
                .sum();
    }
}
