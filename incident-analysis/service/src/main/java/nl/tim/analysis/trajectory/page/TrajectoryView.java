package nl.tim.analysis.trajectory.page;

import java.util.List;
import nl.tim.analysis.trend.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one trajectory shows.
 *
 * @param commandId for the next command, so that sending it twice does it once
 * @param incidents how many, in words
 * @param reports the incidents as a list; null for who may not read them
 * @param effect null while nothing can be measured
 * @param noEffect why not; null with an effect
 * @param trend the measure as a trend; null for who may not see it, or when it cannot be read
 * @param forms what can be done now
 * @param notice what became of a command; null when none was given
 */
record TrajectoryView(
        String id,
        long revision,
        String commandId,
        String title,
        String status,
        String tone,
        boolean closed,
        List<Fact> facts,
        String incidents,
        @Nullable String reports,
        @Nullable String trend,
        List<Cause> signals,
        List<Step> interventions,
        List<Task> actions,
        @Nullable EffectView effect,
        @Nullable String noEffect,
        List<AskedForm> forms,
        List<Happened> history,
        @Nullable String conclusion,
        @Nullable Notice notice) {

    /** Something about it, with its name. */
    record Fact(String name, String value) {}

    /** A signal that led to it; the address is null for who may not see signals. */
    record Cause(String id, String title, @Nullable String href) {}

    /** An intervention. */
    record Step(String id, String date, String what, String edit) {}

    /** An action. */
    record Task(
            String id,
            String strategy,
            String what,
            String organisation,
            String due,
            String state,
            String tone,
            String edit) {}

    /** The measured effect. */
    record EffectView(String verdict, String tone, List<String> because, Chart chart) {}

    /**
     * The measure before and after.
     *
     * @param plot null when no period is whole yet
     * @param split where what is after begins, in units of the plot; null when that is before the first point or after the last
     * @param marks the interventions
     */
    record Chart(
            @Nullable Plot plot,
            @Nullable Double split,
            String title,
            List<Mark> marks,
            List<String> labels,
            List<String> dots,
            List<String> values,
            List<String> dates,
            List<Row> rows) {}

    /** An intervention in the chart. */
    record Mark(double x, String label) {}

    /** A line of the table. */
    record Row(String period, String reports, String total, String centre, String limits, String note) {}

    /** Something that happened to it. */
    record Happened(String when, String who, String what) {}

    /** What became of a command. */
    record Notice(String tone, String title, String text, List<String> lines) {}
}
