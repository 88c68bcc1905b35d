package nl.tim.analysis.trend.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.trend.page.SeriesView.Chart;
import nl.tim.analysis.trend.page.SeriesView.DotText;
import nl.tim.analysis.trend.page.SeriesView.RowText;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.trend.plot.PlotPoint;
import nl.tim.analysis.trend.plot.PlotPoint.Mark;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.spc.ChartType;
import org.jspecify.annotations.Nullable;

/** Draws and words one series for one reader. */
final class SeriesCharting {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 320;
    private static final double SMALL_WIDTH = 300;
    private static final double SMALL_HEIGHT = 120;
    private static final int THURSDAY = 3;
    private static final int MOST_NAMED = 6;

    private final Drawn drawn;
    private final IncidentFilter filter;
    private final View view;
    private final Wording wording;
    private final boolean times;

    SeriesCharting(Drawn drawn, IncidentFilter filter, View view, Wording wording) {
        this.drawn = drawn;
        this.filter = filter;
        this.view = view;
        this.wording = wording;
        this.times = drawn.picture().type() == ChartType.TIMES;
    }

    Chart chart() {
        Plot plot = plot(WIDTH, HEIGHT);
        String type = drawn.picture().type().name();
        return new Chart(
                plot,
                wording.text(times ? "series.title.times" : "series.title." + view.parameter(), unit()),
                why(),
                wording.text("series.how." + type),
                findings(),
                drawn.unusual(),
                plot == null
                        ? List.of()
                        : plot.dots().stream().map(dot -> dot(dot.index())).toList(),
                plot == null
                        ? List.of()
                        : plot.values().stream()
                                .map(tick -> number(tick.value()))
                                .toList(),
                plot == null
                        ? List.of()
                        : plot.dates().stream()
                                .map(tick -> wording.shortMonth(tick.date()))
                                .toList(),
                IntStream.range(0, drawn.points().size())
                        .mapToObj(this::row)
                        .toList()
                        .reversed(),
                incomplete(),
                drawn.reports() == 1
                        ? wording.text("search.count.one")
                        : wording.text("search.count", wording.number(drawn.reports())),
                Addresses.search(filter.onlyCounted()));
    }

    /** Null when there is no point. */
    @Nullable
    Plot small() {
        return plot(SMALL_WIDTH, SMALL_HEIGHT);
    }

    /** The findings in one sentence. */
    String said() {
        return String.join(" ", findings());
    }

    private @Nullable Plot plot(double width, double height) {
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i < drawn.points().size(); i++) {
            Point point = drawn.points().get(i);
            var at = point.drawn();
            points.add(
                    new PlotPoint(point.from(), at.value(), at.centre(), at.lower(), at.upper(), at.part(), mark(i)));
        }
        if (points.isEmpty()) {
            return null;
        }
        Drawn.Incomplete open = drawn.incomplete();
        if (open != null) {
            double value = view == View.COUNT ? open.reports() : (double) open.reports() / open.total();
            points.add(new PlotPoint(open.from(), value, Double.NaN, Double.NaN, Double.NaN, 0, Mark.INCOMPLETE));
        }
        return Plot.of(points, view == View.COUNT && !times, width, height);
    }

    private Mark mark(int index) {
        if (drawn.points().get(index).drawn().outside()) {
            return Mark.OUTSIDE;
        }
        return drawn.running().contains(index) ? Mark.RUN : Mark.NONE;
    }

    private DotText dot(int index) {
        if (index == drawn.points().size()) {
            Drawn.Incomplete open = Objects.requireNonNull(drawn.incomplete());
            IncidentFilter since = filter.onlyCounted()
                    .receivedIn(new DateRange(open.from(), filter.received().to()));
            return new DotText(String.valueOf(incomplete()), Addresses.search(since), "incomplete");
        }
        Point point = drawn.points().get(index);
        Mark mark = mark(index);
        String label = period(point) + ": " + value(point) + note(mark);
        return new DotText(label, href(point), mark.name().toLowerCase(Locale.ROOT));
    }

    private RowText row(int index) {
        Point point = drawn.points().get(index);
        var at = point.drawn();
        String limits = Double.isNaN(at.upper())
                ? "–"
                : (Double.isNaN(at.lower()) ? "" : number(at.lower()) + " – ") + number(at.upper());
        return new RowText(
                period(point),
                href(point),
                wording.number(point.reports()),
                times ? "" : wording.number(point.total()),
                value(point),
                Double.isNaN(at.centre()) ? "–" : number(at.centre()),
                limits,
                mark(index) == Mark.NONE
                        ? ""
                        : wording.text("series.mark." + mark(index).name().toLowerCase(Locale.ROOT)));
    }

    private List<String> findings() {
        if (drawn.points().isEmpty()) {
            return List.of(wording.text("series.finding.nothing"));
        }
        List<String> findings = new ArrayList<>();
        List<Point> outside =
                drawn.points().stream().filter(point -> point.drawn().outside()).toList();
        if (!outside.isEmpty()) {
            String named = outside.reversed().stream()
                    .limit(MOST_NAMED)
                    .map(point -> period(point) + " (" + value(point) + ")")
                    .collect(Collectors.joining(", "));
            findings.add(wording.text(
                    outside.size() > MOST_NAMED ? "series.finding.outside.many" : "series.finding.outside",
                    wording.number(outside.size()),
                    wording.number(drawn.points().size()),
                    named));
        }
        if (!drawn.running().isEmpty()) {
            int first =
                    drawn.running().stream().mapToInt(Integer::intValue).min().orElseThrow();
            int last =
                    drawn.running().stream().mapToInt(Integer::intValue).max().orElseThrow();
            boolean above = drawn.points().get(first).drawn().value()
                    > drawn.points().get(first).drawn().centre();
            findings.add(wording.text(
                    above ? "series.finding.run.above" : "series.finding.run.below",
                    wording.number(drawn.running().size()),
                    period(drawn.points().get(first)),
                    period(drawn.points().get(last))));
        }
        if (findings.isEmpty()) {
            findings.add(wording.text(
                    drawn.picture().type() == ChartType.RUN ? "series.finding.run.none" : "series.finding.none"));
        }
        return findings;
    }

    private String why() {
        var reason = drawn.picture().reason();
        return wording.text(
                "series.why." + reason.code().name(), number(reason.value()), number(reason.limit()), unit());
    }

    private @Nullable String incomplete() {
        Drawn.Incomplete open = drawn.incomplete();
        return open == null
                ? null
                : wording.text("series.incomplete", wording.date(open.from()), wording.number(open.reports()));
    }

    private String unit() {
        return wording.text("series.unit." + drawn.picture().granularity().name());
    }

    private String period(Point point) {
        if (point.incidentId() != null) {
            return wording.date(point.from());
        }
        LocalDate named = point.from().plusDays(THURSDAY);
        return switch (drawn.picture().granularity()) {
            case WEEK -> wording.week(point.from());
            case MONTH -> wording.shortMonth(named);
            case QUARTER -> "Q" + ((named.getMonthValue() - 1) / 3 + 1) + " " + named.getYear();
        };
    }

    private String value(Point point) {
        double value = point.drawn().value();
        if (Double.isNaN(value)) {
            return "–";
        }
        return times ? wording.text("series.days", number(value)) : number(value);
    }

    private String number(double value) {
        return view == View.SHARE && !times ? wording.percent(value) : wording.decimal(value);
    }

    private String note(Mark mark) {
        return mark == Mark.NONE
                ? ""
                : ", " + wording.text("series.mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    private String href(Point point) {
        return point.incidentId() != null
                ? "/incidents/" + point.incidentId()
                : Addresses.search(filter.onlyCounted()
                        .receivedIn(new DateRange(point.from(), point.until().minusDays(1))));
    }
}
