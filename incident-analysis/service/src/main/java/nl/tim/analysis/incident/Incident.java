package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident after a number of records of the log.
 *
 * @param seq number of readable records, whatever became of them; the version of the document
 * @param revision number of records that changed the state; what a command expects
 * @param receivedAt when the first words came; null while there are none
 * @param updatedAt when the last change was recorded; null while there is none
 * @param taxonomyVersion of the codes that were set last; null while there are none
 * @param contentCheck of the report; null when it had none
 * @param report null while only supplements or commands came
 * @param classification the analyst's codes; null while there are none
 * @param decisions one for each record, in log order
 */
public record Incident(
        UUID incidentId,
        long seq,
        long revision,
        @Nullable Instant receivedAt,
        @Nullable Instant updatedAt,
        @Nullable String taxonomyVersion,
        @Nullable ContentCheck contentCheck,
        @Nullable Reported report,
        @Nullable Codes classification,
        List<Supplement> supplements,
        List<Decision> decisions) {

    /** Copies the lists. */
    public Incident {
        supplements = List.copyOf(supplements);
        decisions = List.copyOf(decisions);
    }

    /** An incident of which nothing is known yet. */
    static Incident unknown(UUID incidentId) {
        return new Incident(incidentId, 0, 0, null, null, null, null, null, null, List.of(), List.of());
    }

    /** The codes that count: the analyst's if set, else the reporter's; null while there is no report. */
    public @Nullable Codes codes() {
        if (classification != null) {
            return classification;
        }
        return report == null ? null : report.codes();
    }

    boolean knows(UUID eventId) {
        return decisions.stream().anyMatch(decision -> decision.eventId().equals(eventId));
    }

    Incident reported(Event event, Reported fact) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                event.taxonomyVersion(),
                event.contentCheck(),
                fact,
                classification,
                supplements,
                decisions);
    }

    Incident classified(Event event, Codes codes) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                event.taxonomyVersion(),
                contentCheck,
                report,
                codes,
                supplements,
                decisions);
    }

    Incident supplemented(List<Supplement> added) {
        return new Incident(
                incidentId,
                seq,
                revision,
                receivedAt,
                updatedAt,
                taxonomyVersion,
                contentCheck,
                report,
                classification,
                with(supplements, added),
                decisions);
    }

    Incident decided(Event event, Decision decision) {
        boolean changed = decision.outcome().changesState();
        return new Incident(
                incidentId,
                seq + 1,
                changed ? revision + 1 : revision,
                changed && receivedAt == null ? event.recordedAt() : receivedAt,
                changed ? event.recordedAt() : updatedAt,
                taxonomyVersion,
                contentCheck,
                report,
                classification,
                supplements,
                with(decisions, List.of(decision)));
    }

    private static <T> List<T> with(List<T> list, List<T> added) {
        var longer = new ArrayList<>(list);
        longer.addAll(added);
        return longer;
    }
}
