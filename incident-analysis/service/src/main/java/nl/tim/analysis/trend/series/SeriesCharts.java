package nl.tim.analysis.trend.series;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Timeline;
import nl.tim.analysis.search.Timeline.Week;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesChart;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;
import nl.tim.statistics.spc.Runs;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a filter holds over time, by date of receipt in Europe/Amsterdam and ISO weeks, so that every report is in one period. Calls
 * block; safe for many threads. Throws {@link nl.tim.analysis.search.IndexUnavailableException} when the index cannot be asked.
 */
public final class SeriesCharts {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** As many as fit in a chart. */
    private static final int MOST_GAPS = 100;

    private final Incidents incidents;
    private final InstantSource clock;

    /** Draws what is in this index, up to the clock's day. */
    public SeriesCharts(Incidents incidents, InstantSource clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** The chart of the filter; empty when no week is complete yet. */
    public Optional<Drawn> draw(IncidentFilter filter, View view) {
        Timeline timeline = incidents.timeline(filter, null);
        return Axis.of(timeline, filter.received(), today()).map(axis -> draw(axis, filter, Week::chosen, view));
    }

    /** The charts of the filter's reports by the codes of a field, most reports first; of codes that occur in a complete week. */
    public Map<String, Drawn> split(IncidentFilter filter, CodedField field, View view) {
        Timeline timeline = incidents.timeline(filter, field);
        Map<String, Long> totals = new TreeMap<>();
        timeline.weeks().forEach(week -> week.split().forEach((code, count) -> totals.merge(code, count, Long::sum)));
        Map<String, Drawn> charts = new LinkedHashMap<>();
        Axis.of(timeline, filter.received(), today())
                .ifPresent(axis -> totals.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .forEach(total -> charts.put(
                                total.getKey(),
                                draw(
                                        axis,
                                        filter.narrowedTo(field, total.getKey()),
                                        week -> week.split().getOrDefault(total.getKey(), 0L),
                                        view))));
        return charts;
    }

    private Drawn draw(Axis axis, IncidentFilter filter, ToLongFunction<Week> count, View view) {
        Series series = axis.series(SeriesKey.REGION, count);
        Series total = axis.series(SeriesKey.REGION, Week::all);
        long reports = axis.since(LocalDate.MIN, count);
        if (view == View.SHARE) {
            return periods(axis, SeriesChart.share(axis.weeks(), series, total), count, reports);
        }
        SeriesChart counts = SeriesChart.counts(axis.weeks(), series, total);
        return counts.picture().type() == ChartType.TIMES
                ? gaps(counts, filter, reports)
                : periods(axis, counts, count, reports);
    }

    private static Drawn periods(Axis axis, SeriesChart chart, ToLongFunction<Week> count, long reports) {
        List<ChartPoint> drawn = chart.chart().points();
        List<Point> points = IntStream.range(0, drawn.size())
                .mapToObj(i -> point(chart.periods().get(i), drawn.get(i)))
                .toList();
        LocalDate open =
                points.isEmpty() ? axis.weeks().first() : points.getLast().until();
        long soFar = axis.since(open, Week::all);
        Incomplete incomplete = soFar == 0 ? null : new Incomplete(open, axis.since(open, count), soFar);
        return drawn(chart, points, incomplete, reports);
    }

    private static Point point(Span span, ChartPoint drawn) {
        return new Point(span.from(), span.until(), span.reports(), span.total(), null, drawn);
    }

    /** The newest reports of a rare series, each with the time since the one before it. */
    private Drawn gaps(SeriesChart rare, IncidentFilter filter, long reports) {
        IncidentSearch newest =
                new IncidentSearch(filter.onlyCounted(), Set.of(), Order.RECEIVED_LAST_FIRST, MOST_GAPS, null, false);
        List<Map<String, Object>> found = incidents.search(newest).hits().stream()
                .map(hit -> hit.document())
                .toList()
                .reversed();
        List<Instant> moments = found.stream()
                .map(document -> Instant.parse(String.valueOf(document.get("receivedAt"))))
                .toList();
        SeriesChart chart = SeriesChart.between(rare.picture(), moments);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < chart.chart().points().size(); i++) {
            LocalDate day = moments.get(i + 1).atZone(AMSTERDAM).toLocalDate();
            String incidentId = String.valueOf(found.get(i + 1).get("incidentId"));
            points.add(new Point(
                    day,
                    day.plusDays(1),
                    1,
                    0,
                    incidentId,
                    chart.chart().points().get(i)));
        }
        return drawn(chart, points, null, reports);
    }

    private static Drawn drawn(SeriesChart chart, List<Point> points, @Nullable Incomplete incomplete, long reports) {
        Runs runs = points.isEmpty() ? null : chart.chart().runs().getFirst();
        Set<Integer> running = runs == null || !runs.signal()
                ? Set.of()
                : LongestRun.of(chart.chart().points());
        return new Drawn(chart.picture(), points, running, runs, incomplete, reports);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
