package nl.tim.analysis.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param filter what was asked
 * @param orders how the list can be sorted
 * @param errors what is wrong with the question; empty when it was answered
 * @param result null when the question could not be answered
 * @param open the incident beside the list; null when none is open
 */
record SearchView(
        FilterView filter,
        List<Sort> orders,
        List<String> errors,
        @Nullable Result result,
        @Nullable Opened open) {

    /** An order that the list can have. */
    record Sort(String parameter, boolean chosen) {}

    /**
     * What was found.
     *
     * @param total on all pages
     * @param count the same, written out
     * @param first back to the first page; null when this is it
     * @param more the next page; null on the last one
     * @param table the whole result as a file
     * @param matrix the same incidents in the matrix
     * @param trajectory begins an improvement trajectory with them
     */
    record Result(
            long total,
            String count,
            List<FacetView> facets,
            List<Item> items,
            @Nullable String first,
            @Nullable String more,
            String table,
            String matrix,
            String trajectory) {}

    /**
     * One incident in the list.
     *
     * @param href the list with this incident open
     * @param own the incident by itself
     * @param level how bad it was: {@code none}, {@code info}, {@code warn} or {@code bad}
     * @param texts an excerpt of the text in which something was found, else of the narrative; empty when there is none
     */
    record Item(
            String incidentId,
            String reference,
            String href,
            String own,
            boolean open,
            String received,
            String from,
            String to,
            String type,
            String harm,
            String level,
            List<String> flags,
            @Nullable Passage text) {}

    /**
     * The codes of one field.
     *
     * @param open it is shown unfolded
     * @param more number of lines that are folded away
     */
    record FacetView(String field, String label, boolean open, List<Line> first, List<Line> more) {}

    /**
     * One code of a field.
     *
     * @param include the list with only these, or, when it is chosen, without that choice
     * @param exclude the list without these
     * @param state {@code any}, {@code included} or {@code excluded}
     */
    record Line(String code, String label, String count, String state, String include, String exclude) {}

    /**
     * The incident beside the list.
     *
     * @param incident null when it does not exist
     * @param back the list without it
     */
    record Opened(@Nullable IncidentView incident, String back) {}
}
