package nl.tim.analysis.signal.page;

import java.util.List;
import nl.tim.analysis.signal.FollowUps.FollowUp;
import nl.tim.analysis.trend.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one signal shows.
 *
 * @param errors what is wrong with what was sent, by field; empty when nothing was
 * @param sent what was sent and could not be written down
 * @param followUps what it led to
 * @param open what it can be said to have led to as well
 */
record SignalView(
        String id,
        String title,
        String sentence,
        String extent,
        String status,
        String tone,
        Chart chart,
        List<Fact> facts,
        String reports,
        String trend,
        Method method,
        List<Happened> history,
        List<Reason> reasons,
        List<Flaw> errors,
        Sent sent,
        boolean dismissed,
        List<FollowUp> followUps,
        List<FollowUp> open) {

    /**
     * The counts.
     *
     * @param plot null when no period is whole yet
     * @param changed where the change begins, in units of the plot; null when that is before the first point
     */
    record Chart(
            @Nullable Plot plot,
            @Nullable Double changed,
            String title,
            String how,
            List<Dot> dots,
            List<String> values,
            List<String> dates,
            List<Row> rows,
            @Nullable String open) {}

    /** What a point says, and where it leads. */
    record Dot(String label, String href, String mark) {}

    /** A line of the table. */
    record Row(String period, String href, String reports, String total, String centre, String upper, String note) {}

    /** A number with its name. */
    record Fact(String name, String value) {}

    /** How it was found. */
    record Method(String how, List<String> reasons, List<Fact> settings, String again) {}

    /** Something that happened to it. */
    record Happened(String when, String what, @Nullable String words) {}

    /** A reason to dismiss. */
    record Reason(String code, String label, String definition, boolean chosen) {}

    /** Something wrong with what was sent. */
    record Flaw(String field, String text) {}

    /** What was sent: which form and its words. */
    record Sent(String form, String words) {}
}
