package nl.tim.analysis.export.pdf;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FrozenTrajectory;
import nl.tim.analysis.export.FrozenTrajectory.Measured;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.form.TrajectoryRows;
import nl.tim.analysis.export.pdf.ReportView.Cell;
import nl.tim.analysis.export.pdf.ReportView.Grid;
import nl.tim.analysis.export.pdf.ReportView.Part;
import nl.tim.analysis.export.pdf.ReportView.Row;

/** The chapter, and the sentence, about what the region does and whether it helps. */
final class TrajectoryPart {

    private static final int IN_SUMMARY = 3;

    private final Content content;
    private final Naming naming;
    private final boolean dutch;
    private final TrajectoryRows rows;
    private final TrajectoryCharts charts;
    private final NumberFormat number;
    private final DateTimeFormatter day;

    TrajectoryPart(Content content, Naming naming, boolean dutch) {
        this.content = content;
        this.naming = naming;
        this.dutch = dutch;
        this.rows = new TrajectoryRows(naming, dutch);
        this.charts = new TrajectoryCharts(naming, dutch);
        Locale locale = dutch ? Locale.of("nl") : Locale.ENGLISH;
        this.number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(2);
        this.day = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", locale);
    }

    /** For the summary: how many, and those that have gone on longest; none without trajectories. */
    List<String> sentences() {
        if (content.trajectories().isEmpty()) {
            return List.of();
        }
        long open = content.trajectories().stream()
                .filter(one -> one.closedOn() == null)
                .count();
        long better = content.trajectories().stream()
                .filter(one -> one.effect() != null && one.effect().outcome().equals("BETTER"))
                .count();
        List<String> sentences = new ArrayList<>();
        sentences.add(text("export.pdf.sum.trajectories", open, better));
        content.trajectories().stream()
                .filter(one -> one.closedOn() == null)
                .limit(IN_SUMMARY)
                .map(one -> text("export.pdf.sum.trajectory", one.title(), rows.outcome(one)))
                .forEach(sentences::add);
        return sentences;
    }

    Part part() {
        boolean some = !content.trajectories().isEmpty();
        return new Part(
                text("export.sheet.trajectories"),
                text(some ? "export.pdf.trajectories.lead" : "export.pdf.trajectories.none"),
                some ? List.of(grid()) : List.of(),
                List.of(),
                content.trajectories().stream()
                        .flatMap(one -> charts.of(one).stream())
                        .toList(),
                some ? text("trajectory.rule") : "");
    }

    private Grid grid() {
        return new Grid(
                text("export.sheet.trajectories"),
                false,
                List.of(
                        text("export.trajectory.title"),
                        text("export.trajectory.since"),
                        text("export.trajectory.before"),
                        text("export.trajectory.after"),
                        text("export.trajectory.ratio"),
                        text("export.trajectory.outcome")),
                content.trajectories().stream().map(this::row).toList());
    }

    private Row row(FrozenTrajectory one) {
        Measured effect = one.effect();
        Measured compared = effect != null && effect.compared() ? effect : null;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(effect == null ? "–" : on(effect.changedOn())));
        cells.add(Cell.number(compared == null ? "–" : number.format(compared.before())));
        cells.add(Cell.number(compared == null ? "–" : number.format(compared.after())));
        cells.add(Cell.number(effect == null ? "–" : ratio(effect)));
        cells.add(Cell.words(rows.outcome(one)));
        return new Row(one.title(), false, cells);
    }

    private String ratio(Measured effect) {
        Double ratio = effect.ratio();
        Double upper = effect.upper();
        return ratio == null
                ? "–"
                : number.format(ratio) + " (" + number.format(effect.lower()) + "–"
                        + (upper == null ? "∞" : number.format(upper)) + ")";
    }

    private String on(LocalDate date) {
        return day.format(date);
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
