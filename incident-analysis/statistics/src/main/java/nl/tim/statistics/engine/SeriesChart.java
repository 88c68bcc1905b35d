package nl.tim.statistics.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tim.statistics.spc.ChartParameters;
import nl.tim.statistics.spc.ChartType;
import nl.tim.statistics.spc.ControlChart;
import nl.tim.statistics.spc.Subgroups;

/**
 * The picture in which people see a series: what chance makes of it, and what needs another explanation. It raises no signal.
 *
 * @param picture which chart, and why
 * @param periods what each point stands for, in the order of the chart's points; empty for time between reports
 * @param chart the points and their lines
 */
public record SeriesChart(Picture picture, List<Span> periods, ControlChart chart) {

    private static final double HOURS_A_DAY = 24;
    private static final double SECONDS_AN_HOUR = 3600;

    public SeriesChart {
        periods = List.copyOf(periods);
    }

    /**
     * One period.
     *
     * @param from first day
     * @param until first day after it
     * @param reports reports of the series
     * @param total reports of the region
     */
    public record Span(LocalDate from, LocalDate until, long reports, long total) {}

    /**
     * Draws the reports of a series per period. A series that is too rare for that has a picture of type {@link ChartType#TIMES}, no
     * periods and no points: draw it with {@link #between}.
     *
     * @param weeks the axis; periods that are not complete on it are left out
     */
    public static SeriesChart counts(Weeks weeks, Series series, Series total) {
        Picture picture = picture(weeks, series);
        if (picture.type() == ChartType.TIMES || picture.type() == ChartType.GAPS) {
            return new SeriesChart(picture, List.of(), new ControlChart(List.of(), List.of()));
        }
        List<Span> spans = spans(weeks, series, total, picture.granularity());
        double[] counts = spans.stream().mapToDouble(Span::reports).toArray();
        return new SeriesChart(
                picture,
                spans,
                ControlChart.of(
                        Subgroups.of(counts), ChartParameters.of(picture.type()).notNegative()));
    }

    /**
     * Draws which share of the region's reports a series has, per period of at least a month: a p chart, p' where shares vary more than
     * chance (Laney 2002), or a run chart of few points.
     */
    public static SeriesChart share(Weeks weeks, Series series, Series total) {
        Picture counts = picture(weeks, series);
        Granularity granularity = switch (counts.type()) {
            case TIMES, GAPS -> Granularity.QUARTER;
            default -> counts.granularity() == Granularity.WEEK ? Granularity.MONTH : counts.granularity();
        };
        List<Span> spans = spans(weeks, series, total, granularity);
        double[] reports = spans.stream().mapToDouble(Span::reports).toArray();
        double[] totals = spans.stream().mapToDouble(Span::total).toArray();
        Picture picture = Pictures.ofShares(granularity, reports, totals);
        return new SeriesChart(
                picture, spans, ControlChart.of(Subgroups.of(reports, totals), ChartParameters.of(picture.type())));
    }

    /**
     * Draws the reports of a series in which a change was found: centre line and limits are those of the periods that ended before it, so
     * that the change does not widen them. At least one period before the change is needed for that; without, all periods count. A series
     * too rare for counts is drawn by month all the same, since the periods of the change are what is looked at, but without limits, which
     * mean nothing around a centre near zero.
     *
     * @param weeks the axis; periods that are not complete on it are left out
     * @param change first day of the change
     */
    public static SeriesChart beforeAndAfter(Weeks weeks, Series series, Series total, LocalDate change) {
        int earlier = Math.clamp(weeks.weekOf(change), 1, weeks.count());
        Weeks before = new Weeks(weeks.first(), earlier);
        Picture usual = picture(before, Series.of(series.key(), series.reports(earlier)));
        boolean rare = usual.type() == ChartType.TIMES || usual.type() == ChartType.GAPS;
        Granularity granularity = rare ? Granularity.MONTH : usual.granularity();
        ChartType type = rare ? ChartType.RUN : counts(usual.type());
        List<Span> spans = spans(weeks, series, total, granularity);
        int baseline = (int)
                spans.stream().filter(span -> !span.until().isAfter(change)).count();
        double[] counts = spans.stream().mapToDouble(Span::reports).toArray();
        ChartParameters all = ChartParameters.of(type).notNegative();
        ChartParameters parameters = baseline == 0 ? all : all.frozenAfter(baseline);
        return new SeriesChart(
                new Picture(type, granularity, usual.reason()),
                spans,
                ControlChart.of(Subgroups.of(counts), parameters));
    }

    /**
     * Draws the days between consecutive reports of a rare series: a t chart with one point fewer than there are moments, or the median
     * alone while there are fewer than 12 points, from which no limits can be estimated.
     *
     * @param picture why counts are not drawn
     * @param moments of receipt, in order; two at the same moment are taken to be a second apart
     */
    public static SeriesChart between(Picture picture, List<Instant> moments) {
        double[] days = new double[Math.max(0, moments.size() - 1)];
        for (int i = 0; i < days.length; i++) {
            long seconds = Math.max(
                    1, Duration.between(moments.get(i), moments.get(i + 1)).toSeconds());
            days[i] = seconds / SECONDS_AN_HOUR / HOURS_A_DAY;
        }
        ChartType lines = days.length < Pictures.FEWEST_POINTS ? ChartType.RUN : ChartType.TIMES;
        return new SeriesChart(picture, List.of(), ControlChart.of(Subgroups.of(days), ChartParameters.of(lines)));
    }

    private static ChartType counts(ChartType usual) {
        return usual == ChartType.INDIVIDUALS ? ChartType.INDIVIDUALS : ChartType.COUNT;
    }

    static Picture picture(Weeks weeks, Series series) {
        double mean = series.sum(0, weeks.count()) / weeks.count();
        double[] level = new double[weeks.count()];
        Arrays.fill(level, 1);
        return Pictures.of(series, mean, Dispersion.ofWeeks(series, level, 0, weeks.count()), weeks.count());
    }

    static List<Span> spans(Weeks weeks, Series series, Series total, Granularity granularity) {
        Periods periods = new Periods(weeks, granularity);
        List<Span> spans = new ArrayList<>();
        for (int period = firstWhole(weeks, granularity); period <= periods.newest(weeks.count() - 1); period++) {
            int from = periods.start(period);
            int until = periods.end(period);
            spans.add(new Span(
                    weeks.monday(from),
                    weeks.monday(until),
                    Math.round(series.sum(from, until)),
                    Math.round(total.sum(from, until))));
        }
        return spans;
    }

    /** The first period is left out when it began before the axis. */
    private static int firstWhole(Weeks weeks, Granularity granularity) {
        return granularity.sameUnit(weeks.thursday(-1), weeks.thursday(0)) ? 1 : 0;
    }
}
