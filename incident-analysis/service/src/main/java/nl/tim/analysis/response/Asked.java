package nl.tim.analysis.response;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;

/**
 * What one organisation was asked about one report, and what came of it.
 *
 * @param organisation directory code
 * @param days from the day on which it was asked to the day on which it answered; empty while it has not
 * @param inTime whether it answered before its term had passed
 */
public record Asked(String organisation, OptionalInt days, boolean inTime) {

    /** One for each organisation that was asked in a case. Pure. */
    public static List<Asked> in(Incident incident, Instant now) {
        List<Term> terms = Terms.of(incident, now).stream()
                .filter(term -> term.kind() == Term.Kind.RESPONSE)
                .toList();
        return incident.dossier().participation().requests().stream()
                .map(request -> terms.stream()
                        .filter(term -> request.organisation().equals(term.organisation()))
                        .findFirst()
                        .map(Asked::of)
                        .orElseGet(() -> new Asked(request.organisation(), OptionalInt.empty(), false)))
                .toList();
    }

    private static Asked of(Term term) {
        String organisation = String.valueOf(term.organisation());
        return term.doneOn() == null
                ? new Asked(organisation, OptionalInt.empty(), false)
                : new Asked(
                        organisation,
                        OptionalInt.of((int) term.startedOn().until(term.doneOn(), ChronoUnit.DAYS)),
                        term.state() == Term.State.DONE);
    }
}
