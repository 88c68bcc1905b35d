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
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page.Hit;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.search.Timeline;
import nl.tim.analysis.search.Timeline.Week;
import nl.tim.statistics.engine.BeforeAfter;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesChart;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.spc.ChartType;
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
    private final Rates rates;
    private final InstantSource clock;

    /** Draws what is in this index, up to the clock's day. */
    public SeriesCharts(Incidents incidents, Rates rates, InstantSource clock) {
        this.incidents = incidents;
        this.rates = rates;
        this.clock = clock;
    }

    /** The chart of the filter. */
    public Drawing draw(IncidentFilter filter, View view) {
        return switch (view) {
            case OCCURRED -> EventDates.draw(incidents.occurrences(filter), filter, today());
            case RATE -> rates.draw(filter, today());
            case COUNT, SHARE -> whole(incidents.timeline(filter, null), filter, view);
        };
    }

    /**
     * What the filter holds before and after a day, up to the last complete week; empty while no week of the region is complete.
     *
     * @param change first day on which what was changed can have effect
     */
    public Optional<BeforeAfter> beforeAndAfter(IncidentFilter filter, LocalDate change) {
        return Axis.of(incidents.timeline(filter, null), filter.received(), today())
                .map(axis -> BeforeAfter.of(
                        axis.weeks(),
                        axis.series(SeriesKey.REGION, Week::chosen),
                        axis.series(SeriesKey.REGION, Week::all),
                        change));
    }

    /** The chart of the filter, those of its reports by the codes of a field, and what it was a year before. */
    public Overview overview(IncidentFilter filter, CodedField field, View view) {
        boolean rated = rates.possible(filter);
        return switch (view) {
            case OCCURRED, RATE -> new Overview(draw(filter, view), Map.of(), rated, List.of());
            case COUNT, SHARE -> {
                Timeline timeline = incidents.timeline(filter, field);
                yield new Overview(
                        whole(timeline, filter, view),
                        split(timeline, filter, field, view),
                        rated,
                        yearsAgo(timeline, filter));
            }
        };
    }

    private Drawing whole(Timeline timeline, IncidentFilter filter, View view) {
        Optional<Axis> axis = Axis.of(timeline, filter.received(), today());
        if (axis.isPresent()) {
            return new Drawing.Chart(draw(axis.get(), filter, Week::chosen, view));
        }
        long reports = timeline.weeks().stream().mapToLong(Week::chosen).sum();
        return Axis.first(timeline, filter.received())
                .<Drawing>map(from -> new Drawing.TooSoon(from, Axis.until(filter.received(), today()), reports))
                .orElseGet(Drawing.Nothing::new);
    }

    private Map<String, Drawn> split(Timeline timeline, IncidentFilter filter, CodedField field, View view) {
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

    private List<YearAgo> yearsAgo(Timeline timeline, IncidentFilter filter) {
        List<Quarter> asked = Quarters.asked(filter, today());
        if (asked.isEmpty()) {
            return List.of();
        }
        IncidentFilter always = filter.receivedIn(DateRange.ALWAYS);
        Timeline all = filter.received().unlimited() ? timeline : incidents.timeline(always, null);
        boolean everything = always.onlyCounted().equals(always.onlyReceived().onlyCounted());
        return Axis.of(all, DateRange.ALWAYS, today())
                .map(axis -> new Quarters(axis, Week::chosen, everything).compare(asked))
                .orElse(List.of());
    }

    private Drawn draw(Axis axis, IncidentFilter filter, ToLongFunction<Week> count, View view) {
        Series series = axis.series(SeriesKey.REGION, count);
        Series total = axis.series(SeriesKey.REGION, Week::all);
        PeriodChart periods = new PeriodChart(axis, count, Axis.until(filter.received(), today()));
        if (view == View.SHARE) {
            return periods.drawn(SeriesChart.share(axis.weeks(), series, total));
        }
        SeriesChart counts = SeriesChart.counts(axis.weeks(), series, total);
        return counts.picture().type() == ChartType.TIMES
                ? gaps(counts, filter, axis.since(LocalDate.MIN, count))
                : periods.drawn(counts);
    }

    /** The newest reports of a rare series, each with the time since the one before it. */
    private Drawn gaps(SeriesChart rare, IncidentFilter filter, long reports) {
        IncidentSearch newest =
                new IncidentSearch(filter.onlyCounted(), Set.of(), Order.RECEIVED_LAST_FIRST, MOST_GAPS, null, false);
        List<Map<String, Object>> found = incidents.search(newest).hits().stream()
                .map(Hit::document)
                .toList()
                .reversed();
        List<Instant> moments = found.stream()
                .map(document -> Instant.parse(String.valueOf(document.get("receivedAt"))))
                .toList();
        SeriesChart chart = SeriesChart.between(rare.picture(), moments);
        List<Drawn.Point> points = new ArrayList<>();
        for (int i = 0; i < chart.chart().points().size(); i++) {
            LocalDate day = moments.get(i + 1).atZone(AMSTERDAM).toLocalDate();
            points.add(new Drawn.Point(
                    day,
                    day.plusDays(1),
                    1,
                    0,
                    incidentId(found.get(i + 1)),
                    chart.chart().points().get(i)));
        }
        return PeriodChart.drawn(chart, points, waiting(points, Axis.until(filter.received(), today())), reports);
    }

    /** The time since the newest report, which lasts still. */
    private static List<Drawn.Incomplete> waiting(List<Drawn.Point> points, LocalDate until) {
        if (points.isEmpty() || !points.getLast().until().isBefore(until)) {
            return List.of();
        }
        return List.of(new Drawn.Incomplete(points.getLast().until(), until, 0, 0));
    }

    private static @Nullable String incidentId(Map<String, Object> document) {
        return String.valueOf(document.get("incidentId"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
