package nl.tim.analysis.incident;

import java.util.UUID;
import nl.tim.analysis.incident.Decision.Reason;

/** What commands that write down a finding do, once they are allowed. Taking back what is not there loses. */
final class FindingRules {

    private FindingRules() {}

    static Ruling rule(Incident state, Event event, Finding command) {
        Dossier dossier = state.dossier();
        Findings findings = dossier.findings();
        return switch (command) {
            case Finding.Classified fact -> Ruling.accepted(state.classified(event, fact.codes()));
            case Finding.RootCausesIdentified fact ->
                Ruling.accepted(state, dossier.with(findings.analysed(event, fact)));
            case Finding.AgreementLinked fact ->
                fact.removed() && !findings.has(fact.finding())
                        ? Ruling.rejected(state, Reason.NOT_FOUND)
                        : Ruling.accepted(
                                state,
                                dossier.with(findings.agreement(fact.finding(), fact.removed()))
                                        .with(event, TextField.EXPLANATION, fact.explanation()));
            case Finding.IncidentLinked fact -> linked(state, fact);
            case Finding.TrajectoryLinked fact ->
                fact.removed() && !findings.trajectories().contains(fact.trajectoryId())
                        ? Ruling.rejected(state, Reason.NOT_FOUND)
                        : Ruling.accepted(
                                state, dossier.with(findings.trajectory(fact.trajectoryId(), fact.removed())));
            case Finding.MeasuresAgreed fact ->
                Ruling.accepted(state, dossier.with(findings.measured(event, fact.measures())));
            case Finding.ExemplarApproved fact -> exemplar(state, event, fact);
        };
    }

    private static Ruling linked(Incident state, Finding.IncidentLinked fact) {
        Findings findings = state.dossier().findings();
        UUID other = fact.link().other();
        boolean known = findings.links().contains(fact.link());
        if (other.equals(state.incidentId()) || fact.removed() && !known) {
            return Ruling.rejected(state, Reason.NOT_FOUND);
        }
        return Ruling.accepted(state, state.dossier().with(findings.linked(fact.link(), fact.removed())));
    }

    private static Ruling exemplar(Incident state, Event event, Finding.ExemplarApproved fact) {
        Dossier dossier = state.dossier();
        UUID approved = fact.text() == null ? null : event.eventId();
        return Ruling.accepted(
                state,
                dossier.with(dossier.findings().exemplar(approved)).with(event, TextField.EXEMPLAR, fact.text()));
    }
}
