package nl.tim.analysis.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FrozenTrajectory;
import nl.tim.analysis.export.FrozenTrajectory.Measured;
import org.jspecify.annotations.Nullable;

/** The trajectories of a quarter as a table in one language. */
public final class TrajectoryRows {

    private final Naming naming;
    private final boolean dutch;

    /** In Dutch or English. */
    public TrajectoryRows(Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
    }

    /** Heads, and a row for each trajectory: texts, numbers with two decimals, dates as in ISO 8601; what was not measured is empty. */
    public List<List<Object>> of(Content content) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                text("title"),
                text("goal"),
                text("measure"),
                text("better"),
                text("opened"),
                text("closed"),
                text("incidents"),
                text("actions"),
                text("done"),
                text("interventions"),
                text("outcome"),
                text("before"),
                text("after"),
                text("ratio"),
                text("lower"),
                text("upper")));
        content.trajectories().forEach(one -> rows.add(row(one)));
        return rows;
    }

    private List<Object> row(FrozenTrajectory one) {
        Measured effect = one.effect();
        List<Object> row = new ArrayList<>(List.of(
                one.title(),
                one.goal() == null ? "" : one.goal(),
                measure(one),
                text(one.fewerIsBetter() ? "fewer" : "more"),
                one.openedOn().toString(),
                one.closedOn() == null ? "" : one.closedOn().toString(),
                one.incidents(),
                one.actions(),
                one.actionsDone(),
                one.interventions().stream()
                        .map(step -> step.on() + ": " + step.what())
                        .collect(Collectors.joining("; ")),
                outcome(one)));
        Measured compared = effect != null && effect.compared() ? effect : null;
        row.add(compared == null ? "" : compared.before());
        row.add(compared == null ? "" : compared.after());
        row.add(effect == null ? "" : rounded(effect.ratio()));
        row.add(effect == null || effect.ratio() == null ? "" : rounded(effect.lower()));
        row.add(effect == null ? "" : rounded(effect.upper()));
        return row;
    }

    /** The series that is measured. */
    public String measure(FrozenTrajectory one) {
        return dutch ? one.measure().nl() : one.measure().en();
    }

    /** The verdict in a few words. */
    public String outcome(FrozenTrajectory one) {
        return one.effect() == null
                ? text("unmeasured")
                : naming.text("trajectory.verdict." + one.effect().outcome(), dutch);
    }

    private static Object rounded(@Nullable Double value) {
        return value == null ? "" : Math.round(value * 100) / 100.0;
    }

    private String text(String key) {
        return naming.text("export.trajectory." + key, dutch);
    }
}
