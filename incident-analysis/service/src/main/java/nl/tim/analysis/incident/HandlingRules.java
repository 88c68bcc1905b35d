package nl.tim.analysis.incident;

import static java.util.Objects.requireNonNull;

import nl.tim.analysis.incident.Decision.Reason;

/** What commands on the course of a case do, once they are allowed. */
final class HandlingRules {

    private HandlingRules() {}

    static Ruling rule(Incident state, Event event, Handling command) {
        Dossier dossier = state.dossier();
        Course course = dossier.course();
        return switch (command) {
            case Handling.Triaged fact -> triaged(state, event, fact);
            case Handling.Assigned fact -> Ruling.accepted(state, dossier.with(course.assigned(fact.assignee())));
            case Handling.PutOnHold fact ->
                Ruling.accepted(
                        state,
                        dossier.with(course.held(event.recordedAt()))
                                .with(event, TextField.EXPLANATION, fact.explanation()));
            case Handling.Resumed _ ->
                course.onHold()
                        ? Ruling.accepted(state, dossier.with(course.resumed(event.recordedAt())))
                        : Ruling.rejected(state, Reason.NOT_ON_HOLD);
            case Handling.InformationRequested fact ->
                Ruling.accepted(
                        state,
                        dossier.with(dossier.dialogue().asked(event)).with(event, TextField.QUESTION, fact.text()));
            case Handling.Rejected fact ->
                Ruling.accepted(
                        state,
                        dossier.with(course.rejected(fact.reason()))
                                .with(event, TextField.EXPLANATION, fact.explanation()));
            case Handling.Transferred fact -> transferred(state, event, fact);
            case Handling.FeedbackSent fact ->
                Ruling.accepted(
                        state,
                        dossier.with(dossier.dialogue().told(event, fact.interim()))
                                .with(event, TextField.FEEDBACK, fact.text()));
            case Handling.Closed fact ->
                Ruling.accepted(state, dossier.with(event, TextField.EXPLANATION, fact.explanation()));
            case Handling.Reopened fact ->
                Ruling.accepted(state, dossier.with(event, TextField.EXPLANATION, fact.explanation()));
        };
    }

    /** The judgement counts as codes of the region; the type stays what it was. */
    private static Ruling triaged(Incident state, Event event, Handling.Triaged fact) {
        Codes known = requireNonNull(state.codes(), "a command without a report is refused before");
        var codes = new Codes(known.type(), known.subType(), fact.harm(), fact.possibleHarm(), fact.recurrence());
        Dossier dossier = state.dossier();
        return Ruling.accepted(
                state.classified(event, codes), dossier.with(dossier.course().triaged(event.recordedAt())));
    }

    private static Ruling transferred(Incident state, Event event, Handling.Transferred fact) {
        Dossier dossier = state.dossier();
        var to = new Course.Transfer(fact.destination(), fact.organisation());
        return Ruling.accepted(
                state,
                dossier.with(dossier.course().transferred(to)).with(event, TextField.EXPLANATION, fact.explanation()));
    }
}
