package nl.tim.analysis.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.export.FrozenTrajectory;
import nl.tim.analysis.export.FrozenTrajectory.Measured;
import nl.tim.analysis.export.FrozenTrajectory.Weekly;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.form.TrajectoryRows;
import nl.tim.analysis.export.pdf.ReportView.Chart;
import nl.tim.analysis.export.pdf.ReportView.Mark;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.trend.plot.PlotPoint;
import nl.tim.statistics.engine.BeforeAfter;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesChart.Span;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Weeks;
import nl.tim.statistics.spc.ChartPoint;

/** The measure of a trajectory before and after it changed something, drawn again from what was frozen. */
final class TrajectoryCharts {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 200;

    private final Naming naming;
    private final boolean dutch;
    private final Figures figures;
    private final TrajectoryRows rows;

    TrajectoryCharts(Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
        this.figures = Figures.in(dutch);
        this.rows = new TrajectoryRows(naming, dutch);
    }

    /** The chart; empty where nothing was measured, or in too few periods to draw. */
    Optional<Chart> of(FrozenTrajectory one) {
        Measured effect = one.effect();
        Weekly weekly = one.weekly();
        if (effect == null || weekly == null) {
            return Optional.empty();
        }
        BeforeAfter compared = BeforeAfter.of(
                new Weeks(weekly.first(), weekly.reports().size()),
                series(weekly.reports()),
                series(weekly.all()),
                effect.changedOn());
        return compared.periods().isEmpty() ? Optional.empty() : Optional.of(chart(one, effect, compared));
    }

    private static Series series(List<Integer> counts) {
        return Series.of(
                SeriesKey.REGION, counts.stream().mapToInt(Integer::intValue).toArray());
    }

    private Chart chart(FrozenTrajectory one, Measured effect, BeforeAfter compared) {
        List<Span> periods = compared.periods();
        Plot plot = Plot.of(points(compared), true, WIDTH, HEIGHT);
        LocalDate first = periods.getFirst().from();
        LocalDate last = periods.getLast().from();
        LocalDate end = periods.getLast().until();
        String title = text("export.pdf.per." + effect.granularity(), one.title() + ": " + rows.measure(one));
        List<String> says = new ArrayList<>();
        says.add(text("export.pdf.trajectory.says", rows.outcome(one), figures.day(effect.changedOn())));
        one.interventions().forEach(step -> says.add(figures.day(step.on()) + ": " + step.what()));
        String numbers = text(
                "export.pdf.trajectory.alternative",
                String.valueOf(effect.pointsBefore()),
                figures.number(effect.before()),
                String.valueOf(effect.pointsAfter()),
                figures.number(effect.after()));
        return new Chart(
                title,
                says,
                title + ". " + String.join(". ", says) + ". " + numbers,
                plot,
                plot.values().stream().map(tick -> figures.number(tick.value())).toList(),
                plot.dates().stream().map(tick -> figures.month(tick.date())).toList(),
                one.interventions().stream()
                        .filter(step -> !step.on().isBefore(first) && step.on().isBefore(end))
                        .map(step -> new Mark(plot.x(step.on(), first, last), figures.day(step.on())))
                        .toList(),
                compared.before() > 0 && compared.after() > 0 ? plot.x(effect.changedOn(), first, last) : plot.right());
    }

    private static List<PlotPoint> points(BeforeAfter compared) {
        List<PlotPoint> points = new ArrayList<>();
        for (int at = 0; at < compared.periods().size(); at++) {
            ChartPoint point = compared.chart().points().get(at);
            boolean during = at == compared.before() && !point.included();
            points.add(PlotPoint.of(
                    compared.periods().get(at).from(),
                    point,
                    point.outside() && !during ? PlotPoint.Mark.OUTSIDE : PlotPoint.Mark.NONE));
        }
        return points;
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
