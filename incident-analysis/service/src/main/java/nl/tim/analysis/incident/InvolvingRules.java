package nl.tim.analysis.incident;

import nl.tim.analysis.incident.Decision.Reason;

/** What commands that bring in organisations do, once they are allowed. */
final class InvolvingRules {

    private InvolvingRules() {}

    static Ruling rule(Incident state, Event event, Involving command) {
        Dossier dossier = state.dossier();
        Participation participation = dossier.participation();
        return switch (command) {
            case Involving.Routed fact ->
                Ruling.accepted(
                        state,
                        dossier.with(participation.routed(event, fact))
                                .with(event, TextField.EXPLANATION, fact.explanation()));
            case Involving.RespondentInvited fact ->
                participation.request(fact.organisation()).isPresent()
                        ? Ruling.accepted(state, dossier.with(participation.invited(event, fact)))
                        : Ruling.rejected(state, Reason.NOT_ROUTED);
        };
    }
}
