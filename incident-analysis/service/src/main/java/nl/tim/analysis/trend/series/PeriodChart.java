package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.tim.analysis.search.Timeline.Week;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.statistics.engine.SeriesChart;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.Runs;

/** Puts the chart of one series on its axis, with the period that is not over yet behind it. */
final class PeriodChart {

    private final Axis axis;
    private final ToLongFunction<Week> count;
    private final LocalDate until;

    /**
     * Draws on this axis.
     *
     * @param until first day that is not counted any more
     */
    PeriodChart(Axis axis, ToLongFunction<Week> count, LocalDate until) {
        this.axis = axis;
        this.count = count;
        this.until = until;
    }

    Drawn drawn(SeriesChart chart) {
        List<ChartPoint> drawn = chart.chart().points();
        List<Point> points = IntStream.range(0, drawn.size())
                .mapToObj(i -> point(chart.periods().get(i), drawn.get(i)))
                .toList();
        LocalDate open =
                points.isEmpty() ? axis.weeks().first() : points.getLast().until();
        long soFar = axis.since(open, Week::all);
        List<Incomplete> incomplete =
                soFar == 0 ? List.of() : List.of(new Incomplete(open, until, axis.since(open, count), soFar));
        return drawn(chart, points, incomplete, axis.since(LocalDate.MIN, count));
    }

    static Drawn drawn(SeriesChart chart, List<Point> points, List<Incomplete> incomplete, long reports) {
        Runs runs = points.isEmpty() ? null : chart.chart().runs().getFirst();
        Set<Integer> running =
                runs == null ? Set.of() : LongestRun.tooLong(chart.chart().points(), runs);
        return new Drawn(chart.picture(), points, running, runs, incomplete, reports, 0);
    }

    private static Point point(Span span, ChartPoint drawn) {
        return new Point(span.from(), span.until(), span.reports(), span.total(), null, drawn);
    }
}
