package nl.tim.analysis.trend.page;

import java.util.List;
import nl.tim.analysis.search.page.FilterView;
import org.jspecify.annotations.Nullable;

/**
 * What the page of what stands out shows.
 *
 * @param filter which reports
 * @param selects the fields that the form asks for
 * @param errors what is wrong with the question; empty when it was answered
 * @param found null without an answer
 */
record PatternsView(
        FilterView filter,
        List<Selects.Select> selects,
        List<String> errors,
        @Nullable Found found) {

    /**
     * What was found.
     *
     * @param looked how many combinations were looked at, and how many chance would list, in words
     * @param combinations the strongest first; not more than fit on a page
     * @param more how many were left out, in words; null: none
     * @param quarter whose words they are
     * @param compared what the words were compared with, in words
     * @param words the strongest first; not more than fit on a page
     */
    record Found(
            String looked,
            List<Combined> combinations,
            @Nullable String more,
            String quarter,
            String compared,
            List<Said> words) {}

    /** A boundary with a type. */
    record Combined(
            String row,
            String column,
            String reports,
            String href,
            String expected,
            String ratio,
            String interval,
            String chart) {}

    /** A word. */
    record Said(String word, String reports, String href, String expected, String ratio) {}
}
