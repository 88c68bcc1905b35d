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
 * @param view what is drawn, as a parameter
 * @param views every view, as a link
 * @param errors what is wrong with the question; empty when it was answered
 * @param answered whether the question was answered
 * @param chart null without an answer, and when no week is complete yet
 * @param soon why there is no chart, and what is there; null with a chart or without an answer
 * @param soonHref the reports that are there; null without any
 * @param yearsAgo quarters against those of a year before; empty when there is no year to look back on
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
        @Nullable String soon,
        @Nullable String soonHref,
        List<YearAgoText> yearsAgo,
        List<Small> small,
        List<String> rare) {

    /** A view of the same reports. */
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
     * @param open whether there is too little to tell
     * @param dots the points of the plot, in its order
     * @param values words at the value axis, in the order of the plot
     * @param dates words at the time axis, in the order of the plot
     * @param rows the same numbers as a table
     * @param totalName what the totals of the table are
     * @param incomplete what is not in the lines of the chart, sentence by sentence
     * @param reports all reports, in words
     * @param search these reports as a list
     * @param marks what people did about the series
     * @param trajectory begins an improvement trajectory with the series
     */
    record Chart(
            @Nullable Plot plot,
            String title,
            String why,
            String how,
            List<String> findings,
            boolean unusual,
            boolean open,
            List<DotText> dots,
            List<String> values,
            List<String> dates,
            List<RowText> rows,
            String totalName,
            List<String> incomplete,
            String reports,
            String search,
            List<MarkText> marks,
            String trajectory) {}

    /** Something that was done, and where to read on; outside of the chart it has no place. */
    record MarkText(double x, String label, String href) {}

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

    /**
     * A quarter against that of a year before.
     *
     * @param ratio how many times as many a week, with its interval
     * @param verdict what that says
     * @param changed whether chance does not explain it
     * @param share whether the share of the region's reports changed; null where the series is all of it
     */
    record YearAgoText(
            String quarter,
            String weeks,
            String reports,
            String href,
            String earlier,
            String earlierWeeks,
            String earlierReports,
            String earlierHref,
            String ratio,
            String verdict,
            boolean changed,
            @Nullable String share) {}

    /** A small chart that leads to its own page. */
    record Small(String title, String href, Plot plot, String reports, boolean unusual, String label) {}
}
