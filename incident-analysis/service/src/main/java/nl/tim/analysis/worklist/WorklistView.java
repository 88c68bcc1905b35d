package nl.tim.analysis.worklist;

import java.util.List;
import nl.tim.analysis.casepage.TermView;
import org.jspecify.annotations.Nullable;

/**
 * The worklist as people read it.
 *
 * @param more how many were looked at, when there are more; null when these are all
 */
record WorklistView(
        List<Tab> tabs,
        String view,
        List<Option> statuses,
        List<Option> organisations,
        List<Option> sortings,
        String count,
        @Nullable String more,
        List<Row> rows) {

    /** A part of the work. */
    record Tab(String name, String href, boolean here) {}

    /** Something to choose. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * One case.
     *
     * @param term null when there is none
     */
    record Row(
            String href,
            String reference,
            String received,
            String status,
            String way,
            String harm,
            String assignee,
            @Nullable TermView term) {}
}
