package nl.tim.analysis.trend.plot;

import java.time.LocalDate;
import nl.tim.statistics.spc.ChartPoint;

/**
 * A point to be drawn.
 *
 * @param date its place on the time axis
 * @param value plotted value; NaN: no point
 * @param centre centre line at its place; NaN: none
 * @param lower lower limit; NaN: none
 * @param upper upper limit; NaN: none
 * @param phase lines are broken where the number changes
 * @param mark what is special about it
 */
public record PlotPoint(LocalDate date, double value, double centre, double lower, double upper, int phase, Mark mark) {

    /** A point of a control chart, with its lines. */
    public static PlotPoint of(LocalDate date, ChartPoint point, Mark mark) {
        return new PlotPoint(date, point.value(), point.centre(), point.lower(), point.upper(), point.part(), mark);
    }

    /** What a period has so far that is not complete: a value without lines. */
    public static PlotPoint incomplete(LocalDate date, double value) {
        return new PlotPoint(date, value, Double.NaN, Double.NaN, Double.NaN, 0, Mark.INCOMPLETE);
    }

    /** What is special about a point. */
    public enum Mark {
        /** Nothing: within the limits, or there are none. */
        NONE,
        /** Beyond a limit. */
        OUTSIDE,
        /** Part of a run that chance does not explain. */
        RUN,
        /** Of a period that still takes reports: no part of limits and runs. */
        INCOMPLETE
    }
}
