package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.FisherExact;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.spc.ChartParameters;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;
import nl.tim.statistics.spc.ControlChart;
import nl.tim.statistics.spc.Subgroups;

/**
 * A series before and after somebody changed something: a chart in two phases that each have their own limits, and a verdict by rule.
 *
 * <p>The verdict asks for two things at once. The points after the change have a run of at least {@link #RUN} on one side of the centre
 * line of before (Western Electric 1956; Provost and Murray 2011; points on the line neither end nor lengthen it), and the 95 % interval of
 * the ratio of reports a week, after over before, leaves out 1 (Przyborowski and Wilenski 1940, with limits of Clopper and Pearson 1934,
 * widened where counts vary more within the phases than by chance). Each alone raises more false hope: the first takes the centre line
 * as known, the second does not see whether a change lasts. With fewer than {@link #FEWEST_POINTS} whole points on either side, or so few
 * reports that no division of them could be told from chance, there is no verdict. It compares with before, not with what would have been:
 * something else may have changed on the same day.
 *
 * <p>Limits are drawn around at least {@link #FEWEST_POINTS} points of at least 2 reports on average: of fewer points they are too
 * uncertain to judge another by, and around a centre near zero they mean nothing.
 *
 * @param picture kind of chart and length of its periods, as the reports of before bear them
 * @param periods what each point stands for
 * @param chart two phases, the first with the points before the change; a phase that does not bear limits has a centre line only
 * @param before number of points before the change
 * @param after number of points after it; the period in which it falls is drawn, and is in neither
 * @param run longest run of points after the change below the centre line of before, counted negative, or above it; 0 without points
 * @param reports those of the series, after against before; null when a side has no point
 * @param total those of the region in the same weeks; null as {@code reports}
 * @param sameShare chance of a difference in share of the region's reports at least this unlikely (Fisher's exact test); NaN as {@code
 *     reports} is null
 * @param verdict what that says
 */
public record BeforeAfter(
        Picture picture,
        List<Span> periods,
        ControlChart chart,
        int before,
        int after,
        int run,
        Optional<Comparison> reports,
        Optional<Comparison> total,
        double sameShare,
        Verdict verdict) {

    /** Fewest points on a side for a verdict. */
    public static final int FEWEST_POINTS = 8;

    /** Points in a row on one side of the centre line of before that chance hardly makes. */
    public static final int RUN = 8;

    /** What is longer ago says little about how it was just before. */
    public static final int MOST_BEFORE = 24;

    private static final double LEVEL = 0.05;

    /** Copies the periods. */
    public BeforeAfter {
        periods = List.copyOf(periods);
    }

    /** What the comparison says. */
    public enum Verdict {
        /** Too few points or reports for a verdict. */
        TOO_FEW,
        /** Fewer reports, by both rules. */
        FEWER,
        /** More reports, by both rules. */
        MORE,
        /** A change was not shown; that is not: there was none. */
        NOT_SHOWN
    }

    /** Whether the share of the region's reports changed too, so that the change is not one of everything. */
    public boolean ownChange() {
        return sameShare < LEVEL;
    }

    /**
     * Compares.
     *
     * @param weeks the axis; periods that are not complete on it are left out
     * @param change first day on which the change can have effect
     */
    public static BeforeAfter of(Weeks weeks, Series series, Series total, LocalDate change) {
        Picture picture = picture(weeks, series, change);
        List<Span> all = SeriesChart.spans(weeks, series, total, picture.granularity());
        int earlier =
                (int) all.stream().filter(span -> !span.until().isAfter(change)).count();
        List<Span> spans = all.subList(Math.max(0, earlier - MOST_BEFORE), all.size());
        int before = Math.min(earlier, MOST_BEFORE);
        boolean within = before < spans.size() && spans.get(before).from().isBefore(change);
        int first = before + (within ? 1 : 0);
        int after = spans.size() - first;
        ControlChart chart = chart(picture.type(), spans, before, within);
        if (before == 0 || after == 0) {
            return new BeforeAfter(
                    picture,
                    spans,
                    chart,
                    before,
                    after,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Double.NaN,
                    Verdict.TOO_FEW);
        }
        Sides sides = new Sides(weeks, spans.subList(0, before), spans.subList(first, spans.size()));
        Comparison reports = sides.compare(series);
        Comparison region = sides.compare(total);
        double centre = chart.points().getFirst().centre();
        int run = longest(spans.subList(first, spans.size()), centre);
        return new BeforeAfter(
                picture,
                spans,
                chart,
                before,
                after,
                run,
                Optional.of(reports),
                Optional.of(region),
                sameShare(reports, region),
                verdict(Math.min(before, after), run, reports));
    }

    private static Verdict verdict(int points, int run, Comparison reports) {
        if (points < FEWEST_POINTS || reports.verdict() == Comparison.Verdict.TOO_FEW) {
            return Verdict.TOO_FEW;
        }
        if (run <= -RUN && reports.verdict() == Comparison.Verdict.FEWER) {
            return Verdict.FEWER;
        }
        return run >= RUN && reports.verdict() == Comparison.Verdict.MORE ? Verdict.MORE : Verdict.NOT_SHOWN;
    }

    private static Picture picture(Weeks weeks, Series series, LocalDate change) {
        int earlier = Math.clamp(weeks.weekOf(change), 1, weeks.count());
        Picture usual = SeriesChart.picture(
                new Weeks(weeks.first(), earlier), Series.of(series.key(), series.reports(earlier)));
        boolean rare = usual.type() == ChartType.TIMES || usual.type() == ChartType.GAPS;
        return new Picture(
                usual.type() == ChartType.INDIVIDUALS ? ChartType.INDIVIDUALS : ChartType.COUNT,
                rare ? Granularity.QUARTER : usual.granularity(),
                usual.reason());
    }

    private static ControlChart chart(ChartType type, List<Span> spans, int before, boolean within) {
        double[] counts = spans.stream().mapToDouble(Span::reports).toArray();
        ChartParameters usual = ChartParameters.of(type);
        ControlChart chart = ControlChart.of(
                Subgroups.of(counts),
                new ChartParameters(
                        type,
                        usual.multiply(),
                        null,
                        before == 0 || before == counts.length ? List.of() : List.of(before),
                        within ? Set.of(before + 1) : Set.of(),
                        null,
                        usual.screened(),
                        false,
                        usual.runsRule()));
        return new ControlChart(
                chart.points().stream()
                        .map(point -> limited(chart, point.part()) ? point : point.withoutLimits())
                        .toList(),
                chart.runs());
    }

    private static boolean limited(ControlChart chart, int part) {
        List<ChartPoint> phase = chart.points().stream()
                .filter(point -> point.part() == part && point.included())
                .toList();
        return phase.size() >= FEWEST_POINTS && phase.getFirst().centre() >= Pictures.FILLED;
    }

    /** The longest run, negative below the line. */
    private static int longest(List<Span> spans, double centre) {
        int longest = 0;
        int run = 0;
        for (Span span : spans) {
            double side = Math.signum(span.reports() - centre);
            if (side != 0) {
                run = Math.signum(run) == side ? run + (int) side : (int) side;
                longest = Math.abs(run) > Math.abs(longest) ? run : longest;
            }
        }
        return longest;
    }

    private static double sameShare(Comparison reports, Comparison region) {
        return FisherExact.of(new Cell(
                        reports.now(),
                        region.now() - reports.now(),
                        reports.before(),
                        region.before() - reports.before()))
                .twoSided();
    }

    /** The weeks of both sides. */
    private record Sides(int from, int until, int resumed, int end) {

        Sides(Weeks weeks, List<Span> before, List<Span> after) {
            this(
                    weeks.weekOf(before.getFirst().from()),
                    weeks.weekOf(before.getLast().until()),
                    weeks.weekOf(after.getFirst().from()),
                    weeks.weekOf(after.getLast().until()));
        }

        Comparison compare(Series series) {
            double then = series.sum(from, until);
            double now = series.sum(resumed, end);
            return Comparison.of(
                    Math.round(now),
                    Math.round(then),
                    (double) (until - from) / (end - resumed),
                    phi(series, then, now));
        }

        /** Variance over mean around the mean of each side by itself, so that the change is no variation. */
        private double phi(Series series, double then, double now) {
            double[] means = new double[until - from + end - resumed];
            double[] counts = new double[means.length];
            Arrays.fill(means, 0, until - from, then / (until - from));
            Arrays.fill(means, until - from, means.length, now / (end - resumed));
            System.arraycopy(series.counts(), from, counts, 0, until - from);
            System.arraycopy(series.counts(), resumed, counts, until - from, end - resumed);
            return Dispersion.of(counts, means).phi();
        }
    }
}
