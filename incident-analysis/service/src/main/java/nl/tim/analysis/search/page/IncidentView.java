package nl.tim.analysis.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One incident to read.
 *
 * @param href its own page
 * @param back the list that it was found in
 * @param refused the index holds nothing of it but its id
 * @param texts the reporter's words
 * @param answers the coded fields that were given
 * @param added what came later, oldest first
 * @param links other reports that it is linked with, from either side
 * @param decisions what became of each record of the log, oldest first
 */
public record IncidentView(
        String incidentId,
        String reference,
        String href,
        String back,
        boolean refused,
        String received,
        String updated,
        String status,
        String from,
        String to,
        String harm,
        String level,
        List<String> flags,
        List<Told> texts,
        List<Answer> answers,
        List<Told> added,
        List<Link> links,
        List<Decided> decisions) {

    /** Another report, and what it is to this one. */
    public record Link(String kind, String href, String reference) {}

    /**
     * Words of a care professional.
     *
     * @param title what the words are about, or when they came
     * @param text null when it was erased
     */
    public record Told(String title, @Nullable Passage text) {}

    /**
     * One coded field.
     *
     * @param note what the reporter had chosen, when an analyst chose otherwise; null when not
     */
    public record Answer(
            String question, String value, @Nullable String note) {}

    /**
     * What became of a record of the log.
     *
     * @param reason null when there is nothing to remark
     */
    public record Decided(
            String what, String outcome, @Nullable String reason) {}
}
