package nl.tim.analysis.receipt.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.incident.Course;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Dialogue;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.schemas.event.FeedbackSent;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentRejected;
import nl.tim.schemas.event.IncidentTransferred;
import nl.tim.schemas.event.InformationRequested;
import nl.tim.schemas.event.RedactionCorrected;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.event.Span;
import nl.tim.schemas.receipt.ReceiptMessage;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.receipt.ReceiptTerm;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt shows after some events: the state of the case, and the words for the reporter, sealed as their events brought them.
 * Applying an event again changes nothing. Pure.
 */
final class ReceiptStates {

    private ReceiptStates() {}

    /**
     * The state to show.
     *
     * @param before what was shown; null for nothing
     * @param incident the case after at least these events; has a report
     * @param events of the incident in log order
     */
    static ReceiptState next(@Nullable ReceiptState before, Incident incident, List<IncidentEvent> events) {
        List<ReceiptMessage> messages = new ArrayList<>(before == null ? List.of() : before.getMessages());
        for (IncidentEvent event : events) {
            if (accepted(incident, event.getEventId())) {
                apply(messages, event);
            }
        }
        boolean erased = incident.dossier().erasure() != null;
        Course course = incident.dossier().course();
        List<Dialogue.Rating> ratings = incident.dossier().dialogue().ratings();
        String reference = incident.report() == null ? "" : incident.report().reference();
        Instant receivedAt = incident.receivedAt() == null ? Instant.EPOCH : incident.receivedAt();
        return new ReceiptState(
                incident.incidentId(),
                reference,
                incident.revision(),
                receivedAt,
                incident.updatedAt() == null ? receivedAt : incident.updatedAt(),
                course.status().name(),
                course.onHold(),
                course.withdrawnAt() != null,
                erased,
                course.status() == Status.AFGEWEZEN ? course.rejectReason() : null,
                ratings.isEmpty() ? null : ratings.getLast().rating(),
                erased
                        ? List.of()
                        : messages.stream()
                                .map(message -> answered(message, incident))
                                .toList(),
                terms(incident),
                course.withdrawnAt() == null
                        && !incident.dossier().findings().trajectories().isEmpty(),
                erased ? null : reporter(before, incident, events));
    }

    /** Of the report that counts, which is told once; a later state keeps it. */
    private static @Nullable String reporter(
            @Nullable ReceiptState before, Incident incident, List<IncidentEvent> events) {
        return events.stream()
                .filter(event -> incident.reportEvent()
                        .filter(event.getEventId()::equals)
                        .isPresent())
                .findFirst()
                .map(event -> Optional.ofNullable(event.getActor().getSubject()))
                .orElseGet(() -> Optional.ofNullable(before).map(ReceiptState::getReporter))
                .orElse(null);
    }

    private static boolean accepted(Incident incident, UUID eventId) {
        return incident.decisions().stream()
                .anyMatch(decision ->
                        decision.eventId().equals(eventId) && decision.outcome() == Decision.Outcome.ACCEPTED);
    }

    private static void apply(List<ReceiptMessage> messages, IncidentEvent event) {
        switch (event.getBody()) {
            case InformationRequested asked -> add(messages, event, "QUESTION", asked.getText());
            case FeedbackSent told -> add(messages, event, told.getInterim() ? "INTERIM" : "FEEDBACK", told.getText());
            case IncidentRejected rejected -> add(messages, event, "EXPLANATION", rejected.getExplanation());
            case IncidentTransferred transferred -> add(messages, event, "EXPLANATION", transferred.getExplanation());
            case RedactionCorrected redaction -> messages.replaceAll(message -> masked(message, redaction));
            default -> {}
        }
    }

    private static void add(
            List<ReceiptMessage> messages, IncidentEvent event, String kind, @Nullable SealedText text) {
        boolean known =
                messages.stream().anyMatch(message -> message.getEventId().equals(event.getEventId()));
        if (text != null && !known) {
            messages.add(new ReceiptMessage(
                    event.getEventId(), kind, event.getRecordedAt(), null, text.getShared(), List.of()));
        }
    }

    private static ReceiptMessage masked(ReceiptMessage message, RedactionCorrected redaction) {
        if (!message.getEventId().equals(redaction.getTarget())) {
            return message;
        }
        List<Span> spans = new ArrayList<>(message.getMasked());
        redaction.getSpans().stream().filter(span -> !spans.contains(span)).forEach(spans::add);
        return new ReceiptMessage(
                message.getEventId(),
                message.getKind(),
                message.getSentAt(),
                message.getAnsweredAt(),
                message.getText(),
                spans);
    }

    private static ReceiptMessage answered(ReceiptMessage message, Incident incident) {
        Instant answeredAt = incident.dossier().dialogue().questions().stream()
                .filter(question -> question.eventId().equals(message.getEventId()))
                .findFirst()
                .map(Dialogue.Question::answeredAt)
                .orElse(null);
        return new ReceiptMessage(
                message.getEventId(),
                message.getKind(),
                message.getSentAt(),
                answeredAt,
                message.getText(),
                message.getMasked());
    }

    /** What the reporter may wait for; of several days of one kind the last. A calamity's terms are between provider and inspectorate. */
    private static List<ReceiptTerm> terms(Incident incident) {
        Map<Term.Kind, LocalDate> last = new EnumMap<>(Term.Kind.class);
        Instant at = incident.updatedAt() == null ? Instant.EPOCH : incident.updatedAt();
        for (Term term : Terms.of(incident, at)) {
            boolean told = switch (term.kind()) {
                case TRIAGE, ANSWER, RESPONSE, FEEDBACK -> term.pending();
                case ANALYSIS_START, ANALYSIS_END, CALAMITY_DECISION, CALAMITY_REPORT -> false;
            };
            if (told) {
                last.merge(term.kind(), term.dueOn(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last.entrySet().stream()
                .map(entry -> new ReceiptTerm(entry.getKey().name(), entry.getValue()))
                .toList();
    }
}
