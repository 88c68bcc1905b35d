package nl.tim.analysis.incident;

import static nl.tim.analysis.incident.Decision.Outcome.ACCEPTED;
import static nl.tim.analysis.incident.Decision.Outcome.KEPT_FLAGGED;
import static nl.tim.analysis.incident.Decision.Outcome.NO_OP;
import static nl.tim.analysis.incident.Decision.Outcome.REJECTED;
import static nl.tim.analysis.incident.Decision.Reason.BEFORE_REPORT;
import static nl.tim.analysis.incident.Decision.Reason.DUPLICATE_EVENT;
import static nl.tim.analysis.incident.Decision.Reason.NOT_REPORTED;
import static nl.tim.analysis.incident.Decision.Reason.SAME_REPORT;
import static nl.tim.analysis.incident.Decision.Reason.SECOND_REPORT;
import static nl.tim.analysis.incident.Decision.Reason.STALE_REVISION;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of an incident, in log order, into its state. A care professional's words are never rejected; only commands can lose.
 */
public final class Fold {

    private Fold() {}

    /**
     * The state after one more record.
     *
     * @param before null when this is the incident's first record
     * @throws IllegalArgumentException when the event is of another incident
     */
    public static Incident apply(@Nullable Incident before, Event event) {
        Incident state = before == null ? Incident.unknown(event.incidentId()) : before;
        if (!state.incidentId().equals(event.incidentId())) {
            throw new IllegalArgumentException("event " + event.eventId() + " is of another incident");
        }
        if (state.knows(event.eventId())) {
            return decide(state, event, NO_OP, DUPLICATE_EVENT);
        }
        return switch (event.fact()) {
            case Reported fact -> report(state, event, fact);
            case Supplemented fact -> supplement(state, event, fact);
            case Classified fact -> classify(state, event, fact);
        };
    }

    private static Incident report(Incident state, Event event, Reported fact) {
        if (state.report() == null) {
            return decide(state.reported(event, fact), event, ACCEPTED, null);
        }
        if (state.contentCheck() != null && state.contentCheck().equals(event.contentCheck())) {
            return decide(state, event, NO_OP, SAME_REPORT);
        }
        List<Supplement> kept = Stream.of(fact.narrative(), fact.immediateAction(), fact.suggestion())
                .filter(Objects::nonNull)
                .map(text -> supplement(event, Supplement.Kind.SECOND_REPORT, text))
                .toList();
        return decide(state.supplemented(kept), event, KEPT_FLAGGED, SECOND_REPORT);
    }

    private static Incident supplement(Incident state, Event event, Supplemented fact) {
        Incident after = state.supplemented(List.of(supplement(event, Supplement.Kind.SUPPLEMENT, fact.text())));
        return state.report() == null
                ? decide(after, event, KEPT_FLAGGED, BEFORE_REPORT)
                : decide(after, event, ACCEPTED, null);
    }

    private static Supplement supplement(Event event, Supplement.Kind kind, Text text) {
        return new Supplement(event.eventId(), event.recordedAt(), kind, text);
    }

    private static Incident classify(Incident state, Event event, Classified fact) {
        if (event.expectedRevision() != null && event.expectedRevision() != state.revision()) {
            return decide(state, event, REJECTED, STALE_REVISION);
        }
        if (state.report() == null) {
            return decide(state, event, REJECTED, NOT_REPORTED);
        }
        return decide(state.classified(event, fact.codes()), event, ACCEPTED, null);
    }

    private static Incident decide(Incident state, Event event, Outcome outcome, @Nullable Reason reason) {
        return state.decided(event, new Decision(event.eventId(), event.fact().type(), outcome, reason));
    }
}
