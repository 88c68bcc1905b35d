package nl.tim.analysis.trajectory.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.tim.analysis.trajectory.Effect;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.page.TrajectoryView.Chart;
import nl.tim.analysis.trajectory.page.TrajectoryView.Mark;
import nl.tim.analysis.trajectory.page.TrajectoryView.Row;
import nl.tim.analysis.trajectory.sentence.EffectSentences;
import nl.tim.analysis.trend.plot.LimitWords;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.trend.plot.PlotPoint;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.BeforeAfter;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.spc.ChartPoint;

/** Draws and words the measure of one trajectory for one reader. */
final class EffectChart {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 300;

    private final Effect effect;
    private final BeforeAfter compared;
    private final Trajectory of;
    private final Wording wording;

    EffectChart(Effect effect, Trajectory of, Wording wording) {
        this.effect = effect;
        this.compared = effect.compared();
        this.of = of;
        this.wording = wording;
    }

    Chart chart() {
        String title = wording.text("series.title.count", EffectSentences.unit(compared, wording));
        List<Span> periods = compared.periods();
        if (periods.isEmpty()) {
            return new Chart(null, null, title, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Plot plot = Plot.of(points(), true, WIDTH, HEIGHT);
        LocalDate first = periods.getFirst().from();
        LocalDate last = periods.getLast().from();
        List<Mark> marks = of.interventions().stream()
                .filter(one -> !one.startsOn().isBefore(first)
                        && one.startsOn().isBefore(periods.getLast().until()))
                .map(one -> new Mark(
                        plot.x(one.startsOn(), first, last),
                        wording.date(one.startsOn()) + ": " + one.what().words().orElse("–")))
                .toList();
        boolean within = compared.before() > 0 && compared.after() > 0;
        return new Chart(
                plot,
                within ? plot.x(effect.changedOn(), first, last) : null,
                title,
                marks,
                IntStream.range(0, periods.size()).mapToObj(this::label).toList(),
                IntStream.range(0, periods.size()).mapToObj(this::mark).toList(),
                plot.values().stream()
                        .map(tick -> wording.decimal(tick.value()))
                        .toList(),
                plot.dates().stream()
                        .map(tick -> wording.shortMonth(tick.date()))
                        .toList(),
                IntStream.range(0, periods.size()).mapToObj(this::row).toList().reversed());
    }

    private List<PlotPoint> points() {
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i < compared.periods().size(); i++) {
            points.add(PlotPoint.of(
                    compared.periods().get(i).from(),
                    compared.chart().points().get(i),
                    outside(i) ? PlotPoint.Mark.OUTSIDE : PlotPoint.Mark.NONE));
        }
        return points;
    }

    private boolean during(int index) {
        return index == compared.before()
                && !compared.chart().points().get(index).included();
    }

    private boolean outside(int index) {
        return !during(index) && compared.chart().points().get(index).outside();
    }

    private String mark(int index) {
        return during(index) ? "incomplete" : outside(index) ? "outside" : "none";
    }

    private String label(int index) {
        String note = note(index);
        return period(index) + ": "
                + wording.number(compared.periods().get(index).reports()) + (note.isEmpty() ? "" : ", " + note);
    }

    private String note(int index) {
        List<String> notes = new ArrayList<>();
        String phase = during(index) ? "during" : index < compared.before() ? "before" : "after";
        notes.add(wording.text("trajectory.phase." + phase));
        if (outside(index)) {
            notes.add(
                    wording.text("series.mark." + PlotPoint.Mark.OUTSIDE.name().toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", notes);
    }

    private Row row(int index) {
        Span span = compared.periods().get(index);
        ChartPoint at = compared.chart().points().get(index);
        return new Row(
                period(index),
                wording.number(span.reports()),
                wording.number(span.total()),
                Double.isNaN(at.centre()) ? "–" : wording.decimal(at.centre()),
                LimitWords.of(at, wording::decimal, wording),
                note(index));
    }

    private String period(int index) {
        return EffectSentences.period(compared, compared.periods().get(index).from(), wording);
    }
}
