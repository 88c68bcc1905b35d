package nl.tim.analysis.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.casepage.TermViews;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.term.Term;
import nl.tim.schemas.codes.Risk;
import org.jspecify.annotations.Nullable;

/**
 * A case that has not ended.
 *
 * @param next the term that ends first; null when there is none
 */
record Work(Incident incident, @Nullable Term next) {

    static Work of(Incident incident, Instant now) {
        List<Term> pending = TermViews.pending(incident, now);
        return new Work(incident, pending.isEmpty() ? null : pending.getFirst());
    }

    /** Which cases somebody wants to see. */
    enum View {
        OPEN,
        MINE,
        ORGANISATION,
        UNASSIGNED,
        OVERDUE;

        Predicate<Work> of(Person person) {
            return switch (this) {
                case OPEN -> _ -> true;
                case MINE -> work -> person.subject().equals(work.assignee());
                case ORGANISATION -> work -> work.concerns(person.organisation());
                case UNASSIGNED -> work -> work.assignee() == null;
                case OVERDUE -> work -> work.next != null && work.next.state() == Term.State.OVERDUE;
            };
        }
    }

    /** In which order. */
    enum Sorting {
        DUE,
        RECEIVED,
        RISK;

        Comparator<Work> order() {
            Comparator<Work> received =
                    Comparator.comparing(work -> String.valueOf(work.incident.receivedAt()), Comparator.naturalOrder());
            return switch (this) {
                case DUE -> Comparator.<Work, String>comparing(Work::due).thenComparing(received);
                case RECEIVED -> received;
                case RISK ->
                    Comparator.<Work>comparingInt(Work::risk).reversed().thenComparing(received);
            };
        }
    }

    @Nullable
    String assignee() {
        return incident.dossier().course().assignee();
    }

    private boolean concerns(@Nullable String organisation) {
        Reported report = incident.report();
        return organisation != null
                && (asked(organisation)
                        || report != null
                                && (organisation.equals(report.reportingOrganisation())
                                        || organisation.equals(report.counterpartOrganisation())));
    }

    private boolean asked(String organisation) {
        return incident.dossier().participation().requests().stream()
                .anyMatch(request -> request.organisation().equals(organisation));
    }

    /** Sorts after every date when there is no term. */
    private String due() {
        return next == null ? "~" : next.dueOn().toString();
    }

    /** The SAC score where there is one, raised above every score by serious harm. */
    private int risk() {
        Codes codes = incident.codes();
        if (codes == null) {
            return 0;
        }
        boolean serious = Set.of("SAFETY_RISK", "SERIOUS", "FATAL")
                .contains(String.valueOf(Risk.severity(codes.harm(), codes.possibleHarm())));
        return Risk.sac(codes.harm(), codes.possibleHarm(), codes.recurrence()).orElse(0) + (serious ? 10 : 0);
    }
}
