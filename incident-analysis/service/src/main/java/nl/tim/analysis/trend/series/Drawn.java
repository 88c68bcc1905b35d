package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tim.statistics.engine.Picture;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.Runs;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a series.
 *
 * @param picture which chart, and why
 * @param points in order of time
 * @param running places, from 0, of the points of the longest run, if it is longer than chance makes it
 * @param runs what was counted of runs; null without points
 * @param incomplete the newest periods, which still take reports, in order of time
 * @param reports all reports of the series, also those in no point
 * @param undated reports without a date of the incident, where that is the axis; else 0
 */
public record Drawn(
        Picture picture,
        List<Point> points,
        Set<Integer> running,
        @Nullable Runs runs,
        List<Incomplete> incomplete,
        long reports,
        long undated) {

    /** Copies the collections. */
    public Drawn {
        points = List.copyOf(points);
        running = Set.copyOf(running);
        incomplete = List.copyOf(incomplete);
    }

    /**
     * One point.
     *
     * @param from first day of its period; the day of the report for time between reports
     * @param until first day after its period; the day after the report for time between reports
     * @param reports reports of the series in the period; 1 for time between reports
     * @param total reports of the region in the period; 0 for time between reports
     * @param incidentId the report that ends the time between reports; null for periods
     * @param drawn value and lines
     */
    public record Point(
            LocalDate from,
            LocalDate until,
            long reports,
            long total,
            @Nullable String incidentId,
            ChartPoint drawn) {}

    /**
     * A period that still takes reports; for time between reports the days since the newest report.
     *
     * @param from its first day
     * @param until first day that is not counted in it
     * @param reports reports of the series so far
     * @param total reports of the region so far
     */
    public record Incomplete(LocalDate from, LocalDate until, long reports, long total) {}

    /** Whether a day is within what the time axis shows. */
    public boolean shows(LocalDate day) {
        return !points.isEmpty() && !day.isBefore(points.getFirst().from()) && day.isBefore(end());
    }

    /** Whether it has limits: a chart of few points has none. */
    public boolean limited() {
        return points.stream().anyMatch(point -> !Double.isNaN(point.drawn().upper()));
    }

    private LocalDate end() {
        return incomplete.isEmpty()
                ? points.getLast().until()
                : incomplete.getLast().until();
    }

    /** Whether something needs another explanation than chance. */
    public boolean unusual() {
        return (runs != null && LongestRun.telling(runs))
                || points.stream().anyMatch(point -> point.drawn().outside());
    }
}
