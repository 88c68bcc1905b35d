package nl.tim.analysis.worklist;

import java.util.List;
import nl.tim.analysis.casepage.TermView;
import org.jspecify.annotations.Nullable;

/**
 * The worklist as people read it.
 *
 * @param more how many were looked at, when there are more; null when these are all
 * @param assignees to whom cases can be given; empty for who may not give them
 * @param assigned what was given just now; null for nothing
 * @param lost what could not be given; null for nothing
 * @param signals how many signals nobody has looked at; null for none, and for who may not see them
 */
record WorklistView(
        List<Tab> tabs,
        String view,
        List<Option> statuses,
        List<Option> organisations,
        List<Option> sortings,
        String count,
        @Nullable String more,
        List<Row> rows,
        List<Option> assignees,
        @Nullable String assigned,
        @Nullable String lost,
        @Nullable String signals) {

    /** A part of the work. */
    record Tab(String name, String href, boolean here) {}

    /** Something to choose. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * One case.
     *
     * @param pick its id and revision
     * @param term null when there is none
     */
    record Row(
            String pick,
            String href,
            String reference,
            String received,
            String status,
            String way,
            String harm,
            String assignee,
            @Nullable TermView term) {}
}
