package nl.tim.analysis.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.Snapshot.WeekCounts;
import nl.tim.analysis.trend.plot.PlotPoint;
import nl.tim.analysis.trend.plot.PlotPoint.Mark;
import nl.tim.analysis.trend.series.LongestRun;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesChart;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Weeks;
import nl.tim.statistics.spc.ChartPoint;

/** The control charts of a snapshot's series, from its first week with a report. */
final class QuarterCharts {

    private final Snapshot snapshot;
    private final WeekCounts weeks;
    private final int skipped;

    /**
     * A series as it is drawn.
     *
     * @param points what to draw
     * @param granularity length of a point's period
     * @param outside periods of the quarter beyond the limits
     * @param shifted whether the newest points are part of a run that chance does not explain
     * @param mean centre line at the end
     * @param limited whether there are enough reports for limits; without them a chart does not tell chance from change
     */
    record Drawn(
            List<PlotPoint> points,
            Granularity granularity,
            List<Span> outside,
            boolean shifted,
            double mean,
            boolean limited) {

        boolean unusual() {
            return !outside.isEmpty() || shifted;
        }
    }

    QuarterCharts(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.weeks = snapshot.weeks();
        int[] all = weeks.series().getOrDefault(WeekCounts.ALL, new int[weeks.count()]);
        int first = 0;
        while (first < all.length && all[first] == 0) {
            first++;
        }
        this.skipped = first;
    }

    /** The chart of a series; empty when it has too few reports, or too few weeks, to be drawn by period. */
    Optional<Drawn> draw(String name) {
        int count = weeks.count() - skipped;
        int[] counts = weeks.series().get(name);
        if (counts == null || count < 1) {
            return Optional.empty();
        }
        Weeks axis = new Weeks(weeks.first().plusWeeks(skipped), count);
        Series total = series(weeks.series().getOrDefault(WeekCounts.ALL, counts));
        SeriesChart chart = SeriesChart.counts(axis, series(counts), total);
        return chart.periods().isEmpty() ? Optional.empty() : Optional.of(drawn(chart));
    }

    private Series series(int[] counts) {
        return Series.of(SeriesKey.REGION, Arrays.copyOfRange(counts, skipped, weeks.count()));
    }

    private Drawn drawn(SeriesChart chart) {
        List<ChartPoint> drawn = chart.chart().points();
        Set<Integer> running = LongestRun.tooLong(drawn, chart.chart().runs().getFirst());
        List<PlotPoint> points = new ArrayList<>();
        List<Span> outside = new ArrayList<>();
        LocalDate start = snapshot.quarter().range().from();
        for (int i = 0; i < drawn.size(); i++) {
            ChartPoint at = drawn.get(i);
            Span span = chart.periods().get(i);
            Mark mark = at.outside() ? Mark.OUTSIDE : running.contains(i) ? Mark.RUN : Mark.NONE;
            points.add(PlotPoint.of(span.from(), at, mark));
            if (at.outside() && start != null && span.until().isAfter(start)) {
                outside.add(span);
            }
        }
        return new Drawn(
                points,
                chart.picture().granularity(),
                outside,
                running.contains(drawn.size() - 1),
                drawn.getLast().centre(),
                drawn.stream().anyMatch(point -> !Double.isNaN(point.upper())));
    }
}
