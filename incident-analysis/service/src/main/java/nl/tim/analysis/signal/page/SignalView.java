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
        String course,
        String courseTone,
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
     * @param bands where the change lasted
     */
    record Chart(
            @Nullable Plot plot,
            List<Band> bands,
            String title,
            String how,
            List<Dot> dots,
            List<String> values,
            List<String> dates,
            List<Row> rows,
            @Nullable String open) {}

    /**
     * A stretch of the time axis in which the change lasted, in units of the plot.
     *
     * @param ended whether it is over before the last point
     */
    record Band(double x, double end, double width, boolean ended) {}

    /** What a point says, and where it leads. */
    record Dot(String label, String href, String mark) {}

    /** A line of the table. */
    record Row(String period, String href, String reports, String total, String centre, String limits, String note) {}

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
