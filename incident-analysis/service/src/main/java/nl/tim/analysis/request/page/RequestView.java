package nl.tim.analysis.request.page;

import java.util.List;
import nl.tim.analysis.casepage.TermView;
import org.jspecify.annotations.Nullable;

/**
 * The one case as a respondent sees it.
 *
 * @param occurred when it happened; empty when that is not known
 * @param question what is asked of the organisation; null when the report says enough
 * @param term null when the organisation was not asked
 * @param own what the reader told
 * @param improvement the region works on it in an improvement trajectory
 * @param draft what stands in the form
 * @param again the reader told something that can still be changed
 * @param commandId makes what is sent next safe to send twice
 * @param error what is wrong with what was typed; null when nothing is
 * @param notice what became of what was sent; null when nothing was
 */
record RequestView(
        String incidentId,
        String reference,
        String status,
        String organisation,
        String from,
        String to,
        String occurred,
        @Nullable String question,
        @Nullable TermView term,
        List<Told> told,
        List<Own> own,
        boolean improvement,
        String draft,
        boolean again,
        String commandId,
        @Nullable String error,
        @Nullable Notice notice) {

    /**
     * Words of the reporter.
     *
     * @param text null when it was erased
     */
    record Told(String title, @Nullable String text) {}

    /**
     * What the reader told.
     *
     * @param text null when it was erased
     */
    record Own(String given, @Nullable String text, boolean released) {}

    /**
     * What became of what was sent.
     *
     * @param tone good or bad
     */
    record Notice(String tone, String title, String text) {}

    /**
     * A line of the list.
     *
     * @param href null for what is not open any more
     * @param reference empty for what is not open any more
     * @param state what the reader is waited for
     */
    record Row(
            @Nullable String href,
            String reference,
            String organisation,
            String opened,
            @Nullable TermView term,
            String state,
            String tone) {}
}
