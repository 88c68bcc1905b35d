package nl.tim.analysis.trend.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.trend.page.SeriesView.Chart;
import nl.tim.analysis.trend.page.SeriesView.DotText;
import nl.tim.analysis.trend.page.SeriesView.MarkText;
import nl.tim.analysis.trend.page.SeriesView.RowText;
import nl.tim.analysis.trend.plot.LimitWords;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.trend.plot.PlotPoint;
import nl.tim.analysis.trend.plot.PlotPoint.Mark;
import nl.tim.analysis.trend.series.Annotations.Annotation;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.Drawn.Incomplete;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Draws and words one series for one reader. */
final class SeriesCharting {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 320;
    private static final double SMALL_WIDTH = 300;
    private static final double SMALL_HEIGHT = 120;

    private final Drawn drawn;
    private final IncidentFilter filter;
    private final View view;
    private final Wording wording;
    private final PointWords words;
    private final @Nullable Measure per;

    SeriesCharting(Drawn drawn, IncidentFilter filter, View view, Wording wording) {
        this(drawn, filter, view, null, wording);
    }

    /**
     * Draws a series.
     *
     * @param per what a rate is of; null for what is no rate
     */
    SeriesCharting(Drawn drawn, IncidentFilter filter, View view, @Nullable Measure per, Wording wording) {
        this.per = per;
        this.drawn = drawn;
        this.filter = filter;
        this.view = view;
        this.wording = wording;
        this.words = new PointWords(drawn, filter, view, wording);
    }

    /** The chart with what was done about the series. */
    Chart chart(List<Annotation> annotations) {
        Plot plot = plot(WIDTH, HEIGHT);
        return new Chart(
                plot,
                wording.text(
                        words.times() ? "series.title.times" : "series.title." + view.parameter(), words.unit(), per()),
                why(),
                how(),
                new Findings(words).sentences(),
                drawn.unusual(),
                Findings.open(drawn),
                plot == null
                        ? List.of()
                        : plot.dots().stream().map(dot -> dot(dot.index())).toList(),
                plot == null
                        ? List.of()
                        : plot.values().stream()
                                .map(tick -> words.number(tick.value()))
                                .toList(),
                plot == null
                        ? List.of()
                        : plot.dates().stream()
                                .map(tick -> wording.shortMonth(tick.date()))
                                .toList(),
                IntStream.range(0, drawn.points().size())
                        .mapToObj(index -> row(index, annotations))
                        .toList()
                        .reversed(),
                per == null ? wording.text("series.table.total") : per(),
                incomplete(),
                words.count(drawn.reports()),
                Addresses.search(filter.onlyCounted()),
                plot == null ? List.of() : marks(plot, annotations),
                Addresses.trajectory(filter));
    }

    private List<MarkText> marks(Plot plot, List<Annotation> annotations) {
        LocalDate first = drawn.points().getFirst().from();
        LocalDate last = drawn.incomplete().isEmpty()
                ? drawn.points().getLast().from()
                : words.place(drawn.incomplete().getLast());
        return annotations.stream()
                .filter(one -> drawn.shows(one.on()))
                .sorted(Comparator.comparing(Annotation::on))
                .map(one -> new MarkText(
                        plot.x(one.on(), first, last), wording.date(one.on()) + ": " + said(one), one.href()))
                .toList();
    }

    private String said(Annotation one) {
        String key = "series.annotation." + one.kind().name().toLowerCase(Locale.ROOT);
        return wording.text(key, wording.label(one.what()), one.within());
    }

    /** What the table says of a point: whether it stands out, and what was done in its period, with the date. */
    private String note(int index, List<Annotation> annotations) {
        Point point = drawn.points().get(index);
        List<String> said = new ArrayList<>();
        if (mark(index) != Mark.NONE) {
            said.add(name(mark(index)));
        }
        annotations.stream()
                .filter(one -> !words.times()
                        && !one.on().isBefore(point.from())
                        && one.on().isBefore(point.until()))
                .forEach(one -> said.add(wording.date(one.on()) + ": " + said(one)));
        return String.join("; ", said);
    }

    /** Null when there is no point. */
    @Nullable
    Plot small() {
        return plot(SMALL_WIDTH, SMALL_HEIGHT);
    }

    /** The findings in one sentence. */
    String said() {
        return String.join(" ", new Findings(words).sentences());
    }

    private @Nullable Plot plot(double width, double height) {
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i < drawn.points().size(); i++) {
            Point point = drawn.points().get(i);
            points.add(PlotPoint.of(point.from(), point.drawn(), mark(i)));
        }
        if (points.isEmpty()) {
            return null;
        }
        for (Incomplete open : drawn.incomplete()) {
            points.add(PlotPoint.incomplete(words.place(open), words.soFarAs(open)));
        }
        return Plot.of(points, (view == View.COUNT || view == View.OCCURRED) && !words.times(), width, height);
    }

    private Mark mark(int index) {
        if (drawn.points().get(index).drawn().outside()) {
            return Mark.OUTSIDE;
        }
        return drawn.running().contains(index) ? Mark.RUN : Mark.NONE;
    }

    private DotText dot(int index) {
        if (index >= drawn.points().size()) {
            Incomplete open = drawn.incomplete().get(index - drawn.points().size());
            return new DotText(words.soFar(open), words.href(open), "incomplete");
        }
        Point point = drawn.points().get(index);
        Mark mark = mark(index);
        String label = words.period(point) + ": " + words.value(point) + (mark == Mark.NONE ? "" : ", " + name(mark));
        return new DotText(label, words.href(point), mark.name().toLowerCase(Locale.ROOT));
    }

    private RowText row(int index, List<Annotation> annotations) {
        Point point = drawn.points().get(index);
        var at = point.drawn();
        return new RowText(
                words.period(point),
                words.href(point),
                wording.number(point.reports()),
                words.times() ? "" : wording.number(point.total()),
                words.value(point),
                Double.isNaN(at.centre()) ? "–" : words.number(at.centre()),
                LimitWords.of(at, words::number, wording),
                note(index, annotations));
    }

    private String how() {
        String key = "series.how." + drawn.picture().type().name();
        return wording.text(words.times() && !drawn.limited() ? key + ".few" : key);
    }

    private String why() {
        var reason = drawn.picture().reason();
        String code = reason.code().name();
        return wording.text(
                switch (view) {
                    case OCCURRED, RATE, SHARE -> "series.why." + view.parameter() + "." + code;
                    case COUNT -> "series.why." + code;
                },
                wording.decimal(reason.value()),
                wording.decimal(reason.limit()),
                words.unit());
    }

    /** What is not in the lines of the chart, sentence by sentence. */
    private List<String> incomplete() {
        List<String> said = new ArrayList<>();
        if (view == View.RATE) {
            said.add(wording.text("series.rate.whose", per()));
        } else if (view == View.OCCURRED) {
            said.add(wording.text("series.occurred.tail"));
            if (drawn.undated() > 0) {
                said.add(wording.text("series.occurred.undated", words.count(drawn.undated())));
            }
        } else {
            drawn.incomplete().forEach(open -> said.add(words.soFar(open)));
        }
        return said;
    }

    private String per() {
        return per == null ? "" : wording.text("series.per." + per.name());
    }

    private String name(Mark mark) {
        return wording.text("series.mark." + mark.name().toLowerCase(Locale.ROOT));
    }
}
