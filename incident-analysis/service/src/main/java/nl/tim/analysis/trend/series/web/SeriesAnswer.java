package nl.tim.analysis.trend.series.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trend.series.Annotations.Annotation;
import nl.tim.analysis.trend.series.Drawing;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.analysis.trend.series.View;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.Reason;
import nl.tim.statistics.spc.Runs;
import org.jspecify.annotations.Nullable;

/**
 * A series as a control chart.
 *
 * @param view count, share, occurred or rate
 * @param reports all reports of the series, also those in no point
 * @param chart which chart, and why; null while no week is complete
 * @param points in order of time
 * @param runs what was counted of runs around the centre line; null without points
 * @param incomplete periods that still take reports, in order of time; also the running week before any is complete
 * @param undated reports without a date of the incident, where that is the axis
 * @param per what a rate is per 1,000 of: REFERRALS, DISCHARGES or CONTACTS; absent for other views
 * @param annotations what was done about the series within what the points show, in order of time; that something changes after it is no
 *     proof that it changes because of it
 * @param caveat what these numbers are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesAnswer(
        String view,
        long reports,
        @Nullable Chart chart,
        List<ChartPoint> points,
        @Nullable Runs runs,
        List<Open> incomplete,
        long undated,
        @Nullable String per,
        List<Done> annotations,
        Label caveat) {

    /**
     * The picture.
     *
     * @param type kind of chart: RUN, COUNT, INDIVIDUALS, PROPORTION, PROPORTION_PRIME, RATE, RATE_PRIME or TIMES
     * @param granularity length of a period: WEEK, MONTH or QUARTER, made of ISO weeks
     * @param reason what was compared with what to choose it
     */
    record Chart(String type, String granularity, Reason reason) {}

    /**
     * A period that still takes reports.
     *
     * @param from its first day
     * @param to last day that is counted in it
     * @param reports reports of the series so far
     */
    record Open(LocalDate from, LocalDate to, long reports) {}

    /**
     * Something that was done.
     *
     * @param on first day on which it could have effect
     * @param kind INTERVENTION of an improvement trajectory, or AGREEMENT that began to hold
     * @param what in words; people's own words are not translated
     * @param within the trajectory that an intervention is part of, the version of an agreement
     * @param href leads to the trajectory, or finds the reports about the agreement
     */
    record Done(LocalDate on, String kind, Label what, String within, String href) {}

    /**
     * A point.
     *
     * @param from first day of its period
     * @param to last day of its period
     * @param reports reports of the series in it
     * @param total reports of the region in it, or what a rate is divided by; absent for time between reports
     * @param value what is plotted: reports, share, rate per 1,000, or days since the report before; absent when there is none
     * @param centre centre line; absent when there is none
     * @param lower lower limit; absent when there is none
     * @param upper upper limit; absent when there is none
     * @param outside beyond a limit
     * @param inRun part of a run that chance does not explain
     * @param href finds exactly the reports of the point
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChartPoint(
            LocalDate from,
            LocalDate to,
            long reports,
            @Nullable Long total,
            @Nullable Double value,
            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper,
            boolean outside,
            boolean inRun,
            String href) {}

    static SeriesAnswer empty(View view, Label caveat) {
        return new SeriesAnswer(view.parameter(), 0, null, List.of(), null, List.of(), 0, null, List.of(), caveat);
    }

    static SeriesAnswer tooSoon(Drawing.TooSoon soon, View view, Label caveat) {
        Open week = new Open(soon.from(), soon.until().minusDays(1), soon.reports());
        return new SeriesAnswer(
                view.parameter(), soon.reports(), null, List.of(), null, List.of(week), 0, null, List.of(), caveat);
    }

    static SeriesAnswer of(Drawn drawn, View view, IncidentFilter filter, Label caveat) {
        List<ChartPoint> points = IntStream.range(0, drawn.points().size())
                .mapToObj(i -> point(drawn.points().get(i), drawn.running().contains(i), view, filter))
                .toList();
        Chart chart = new Chart(
                drawn.picture().type().name(),
                drawn.picture().granularity().name(),
                drawn.picture().reason());
        return new SeriesAnswer(
                view.parameter(),
                drawn.reports(),
                chart,
                points,
                drawn.runs(),
                drawn.incomplete().stream()
                        .map(open -> new Open(open.from(), open.until().minusDays(1), open.reports()))
                        .toList(),
                drawn.undated(),
                null,
                List.of(),
                caveat);
    }

    /** The same, as a rate. */
    SeriesAnswer per(String measure) {
        return new SeriesAnswer(view, reports, chart, points, runs, incomplete, undated, measure, annotations, caveat);
    }

    /** The same, with what was done about it. */
    SeriesAnswer annotated(Drawn drawn, List<Annotation> done) {
        List<Done> shown = done.stream()
                .filter(one -> drawn.shows(one.on()))
                .sorted(Comparator.comparing(Annotation::on))
                .map(one -> new Done(one.on(), one.kind().name(), one.what(), one.within(), "/api/v1" + one.href()))
                .toList();
        return new SeriesAnswer(view, reports, chart, points, runs, incomplete, undated, per, shown, caveat);
    }

    private static ChartPoint point(Point point, boolean inRun, View view, IncidentFilter filter) {
        LocalDate to = point.until().minusDays(1);
        return new ChartPoint(
                point.from(),
                to,
                point.reports(),
                point.incidentId() == null ? point.total() : null,
                number(point.drawn().value()),
                number(point.drawn().centre()),
                number(point.drawn().lower()),
                number(point.drawn().upper()),
                point.drawn().outside(),
                inRun,
                href(point, to, view, filter));
    }

    private static String href(Point point, LocalDate to, View view, IncidentFilter filter) {
        if (point.incidentId() != null) {
            return "/api/v1/incidents/" + point.incidentId();
        }
        DateRange range = new DateRange(point.from(), to);
        IncidentFilter counted = filter.onlyCounted();
        return "/api/v1/incidents?"
                + FilterLink.query(view == View.OCCURRED ? counted.occurredIn(range) : counted.receivedIn(range));
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
