package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.trend.plot.PlotPoint;
import nl.tim.analysis.trend.plot.PlotPoint.Mark;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesChart;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Signal;
import nl.tim.statistics.engine.Weeks;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;

/**
 * What a signal rests on as a chart: the counts of its own evidence, with limits from before the change.
 *
 * @param type kind of chart
 * @param granularity length of the periods
 * @param points in order of time
 * @param open reports since the last whole period; 0 when there are none
 * @param openFrom first day after the last whole period
 */
public record SignalPicture(
        ChartType type, Granularity granularity, List<Point> points, long open, LocalDate openFrom) {

    /** Copies the points. */
    public SignalPicture {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param raised whether the change lasted in it, or in a part of it
     */
    public record Point(Span span, ChartPoint drawn, boolean raised) {

        /** Whether it is beyond a limit. */
        public boolean outside() {
            return drawn.outside();
        }
    }

    /**
     * The picture of a signal.
     *
     * @param evidence its counts up to any week after it was found
     */
    public static SignalPicture of(Signal signal, Evidence evidence, Course course) {
        Weeks weeks = new Weeks(evidence.firstWeek(), evidence.reports().size());
        Series series = Series.of(signal.key(), numbers(evidence.reports()));
        Series total = Series.of(SeriesKey.REGION, numbers(evidence.total()));
        SeriesChart chart = SeriesChart.beforeAndAfter(weeks, series, total, signal.onset());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < chart.periods().size(); i++) {
            Span span = chart.periods().get(i);
            points.add(new Point(span, chart.chart().points().get(i), raised(span, course)));
        }
        LocalDate open =
                points.isEmpty() ? weeks.first() : points.getLast().span().until();
        long rest = evidence.reports().stream()
                .skip(Math.max(0, weeks.weekOf(open)))
                .mapToLong(Integer::longValue)
                .sum();
        return new SignalPicture(chart.picture().type(), chart.picture().granularity(), points, rest, open);
    }

    private static boolean raised(Span span, Course course) {
        return course.raised().stream()
                .anyMatch(stretch ->
                        span.until().isAfter(stretch.from()) && span.from().isBefore(stretch.until()));
    }

    /** Lays it out; a chart needs at least one whole period. */
    public Plot plot(double width, double height) {
        List<PlotPoint> all = new ArrayList<>();
        for (Point point : points) {
            Mark mark = point.outside() ? Mark.OUTSIDE : point.raised() ? Mark.RUN : Mark.NONE;
            all.add(PlotPoint.of(point.span().from(), point.drawn(), mark));
        }
        if (open > 0) {
            all.add(PlotPoint.incomplete(openFrom, open));
        }
        return Plot.of(all, true, width, height);
    }

    private static int[] numbers(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }
}
