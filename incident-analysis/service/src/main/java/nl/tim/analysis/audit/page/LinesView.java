package nl.tim.analysis.audit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the access log.
 *
 * @param total in words; empty when nothing could be asked
 * @param older address of the lines before these; null when there are none
 * @param csv address of all of them as a file
 */
record LinesView(
        LineForm form,
        List<Choice> activities,
        List<Choice> outcomes,
        String total,
        List<Row> rows,
        @Nullable String older,
        String csv,
        boolean away) {

    LinesView {
        activities = List.copyOf(activities);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }

    /** Something to choose. */
    record Choice(String code, String label, boolean chosen) {}

    /**
     * A line.
     *
     * @param incidents references, or ids where those are not known
     * @param words what was searched for, or why something was opened; empty when that was nothing
     * @param tone of the outcome
     */
    record Row(
            String at,
            String name,
            String subject,
            String roles,
            String organisation,
            String address,
            String activity,
            String request,
            String about,
            List<String> incidents,
            String words,
            String outcome,
            String tone) {

        Row {
            incidents = List.copyOf(incidents);
        }
    }
}
