package nl.tim.analysis.incident;

import nl.tim.analysis.incident.Decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of an incident, in log order, into its state. Words are never rejected; only commands can lose. No decision depends on
 * what a text says, so that a replay decides the same after texts have become unreadable. What is allowed when is in {@code docs/case.md}.
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
        Ruling ruling =
                state.knows(event.eventId()) ? Ruling.nothing(state, Reason.DUPLICATE_EVENT) : rule(state, event);
        Actor actor = ruling.state().erased() ? event.actor().forgotten() : event.actor();
        return ruling.state()
                .decided(
                        event,
                        new Decision(
                                event.eventId(),
                                event.fact().type(),
                                ruling.outcome(),
                                ruling.reason(),
                                event.recordedAt(),
                                actor));
    }

    private static Ruling rule(Incident state, Event event) {
        return switch (event.fact()) {
            case Words words -> WordRules.rule(state, event, words);
            case Command command -> rule(state, event, command);
        };
    }

    private static Ruling rule(Incident state, Event event, Command command) {
        Reason refusal = Permissions.refusal(state, event, command);
        if (refusal != null) {
            return Ruling.rejected(state, refusal);
        }
        Status next = StatusTable.after(state, command);
        if (next == null) {
            return Ruling.rejected(state, Reason.WRONG_STATUS);
        }
        Ruling ruling = switch (command) {
            case Handling fact -> HandlingRules.rule(state, event, fact);
            case Involving fact -> InvolvingRules.rule(state, event, fact);
            case Finding fact -> FindingRules.rule(state, event, fact);
            case Safeguard fact -> SafeguardRules.rule(state, event, fact);
        };
        return ruling.reason() == null ? Ruling.accepted(moved(ruling.state(), next, event)) : ruling;
    }

    private static Incident moved(Incident state, Status next, Event event) {
        Dossier dossier = state.dossier();
        return state.with(dossier.with(dossier.course().in(next, event.recordedAt())));
    }
}
