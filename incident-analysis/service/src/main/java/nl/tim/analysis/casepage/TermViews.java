package nl.tim.analysis.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.incident.term.WorkingCalendar;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;

/** Makes terms readable. Safe for use by many threads; never blocks. */
public final class TermViews {

    private final Names names;

    TermViews(Names names) {
        this.names = names;
    }

    /** What still has to be done in a case, the earliest day first. */
    public static List<Term> pending(Incident incident, Instant now) {
        return Terms.of(incident, now).stream()
                .filter(Term::pending)
                .sorted(Comparator.comparing(Term::dueOn))
                .toList();
    }

    /** The term as people read it. */
    public TermView of(Term term, Instant now, Wording wording) {
        String what = wording.text("term." + term.kind().name());
        LocalDate today = now.atZone(Wording.ZONE).toLocalDate();
        return new TermView(
                term.organisation() == null
                        ? what
                        : what + ", " + names.of(CodedField.ORGANISATION, term.organisation(), wording),
                wording.date(term.dueOn()),
                state(term, today, wording),
                tone(term, today));
    }

    /** In working days, which is what people have; a term that ended on a Friday is late on Saturday, by no working day yet. */
    private static String state(Term term, LocalDate today, Wording wording) {
        LocalDate done = term.doneOn() == null ? today : term.doneOn();
        int days = term.state() == Term.State.OPEN
                ? WorkingCalendar.workingDaysAfter(today, term.dueOn())
                : WorkingCalendar.workingDaysAfter(term.dueOn(), done);
        String key = "term.state." + term.state().name().toLowerCase(Locale.ROOT);
        return switch (term.state()) {
            case OPEN, OVERDUE, DONE_LATE ->
                switch (days) {
                    case 0 -> wording.text(key);
                    case 1 -> wording.text(key + ".one");
                    default -> wording.text(key + ".many", wording.number(days));
                };
            case PAUSED, DONE -> wording.text(key);
        };
    }

    private static String tone(Term term, LocalDate today) {
        return switch (term.state()) {
            case OVERDUE -> "bad";
            case OPEN -> term.dueOn().isAfter(today.plusDays(1)) ? "" : "warn";
            case PAUSED, DONE, DONE_LATE -> "";
        };
    }
}
