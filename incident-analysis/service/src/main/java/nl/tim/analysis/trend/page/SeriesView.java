package nl.tim.analysis.trend.page;

import java.util.List;
import nl.tim.analysis.search.page.FilterView;
import nl.tim.analysis.trend.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * What the trends page shows.
 *
 * @param filter which reports
 * @param selects the fields that the form asks for
 * @param view count or share, as a parameter
 * @param views both, as links
 * @param errors what is wrong with the question; empty when it was answered
 * @param answered whether the question was answered
 * @param chart null without an answer, and when no week is complete yet
 * @param small the same reports by main type or by boundary, without those that have no chart
 * @param rare the others of them, in words
 */
record SeriesView(
        FilterView filter,
        List<Selects.Select> selects,
        String view,
        List<ViewLink> views,
        List<String> errors,
        boolean answered,
        @Nullable Chart chart,
        List<Small> small,
        List<String> rare) {

    /** Count or share. */
    record ViewLink(String view, boolean chosen, String href) {}

    /**
     * One chart.
     *
     * @param plot where things are; null when there is too little for a point
     * @param title what is drawn per what
     * @param why why this chart, in words
     * @param how how to read it, in words
     * @param findings what it says, in words, never empty
     * @param unusual whether something needs another explanation than chance
     * @param dots the points of the plot, in its order
     * @param values words at the value axis, in the order of the plot
     * @param dates words at the time axis, in the order of the plot
     * @param rows the same numbers as a table
     * @param incomplete what came in in the period that is not complete; null when there is none
     * @param reports all reports, in words
     * @param search these reports as a list
     */
    record Chart(
            @Nullable Plot plot,
            String title,
            String why,
            String how,
            List<String> findings,
            boolean unusual,
            List<DotText> dots,
            List<String> values,
            List<String> dates,
            List<RowText> rows,
            @Nullable String incomplete,
            String reports,
            String search) {}

    /** What a point says, and where it leads. */
    record DotText(String label, String href, String mark) {}

    /** A line of the table. */
    record RowText(
            String period,
            String href,
            String reports,
            String total,
            String value,
            String centre,
            String limits,
            String note) {}

    /** A small chart that leads to its own page. */
    record Small(String title, String href, Plot plot, String reports, boolean unusual, String label) {}
}
