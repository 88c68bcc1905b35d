package nl.tim.analysis.incident.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When somebody is reminded of what is waited for: after half and after five sixths of the term, which is 3 and 5 weeks of the standard 6 of a
 * response, and when the term has passed. A reporter who was asked something gets only the first.
 */
public enum Reminder {
    /** A first reminder to the organisation. */
    FIRST,
    /** A second one. */
    SECOND,
    /** To whoever answers for quality in the organisation: the last day has passed. */
    ESCALATION;

    /** The day from which this one may be sent. */
    public LocalDate from(Term term) {
        long days = term.startedOn().until(term.dueOn(), ChronoUnit.DAYS);
        return switch (this) {
            case FIRST -> term.startedOn().plusDays(days / 2);
            case SECOND -> term.startedOn().plusDays(days * 5 / 6);
            case ESCALATION -> term.dueOn().plusDays(1);
        };
    }

    /** What is due by this day, earliest first; nothing once the organisation has responded or while the clock stands still. */
    public static List<Reminder> due(Term term, LocalDate today) {
        boolean running = term.kind() == Term.Kind.RESPONSE
                && (term.state() == Term.State.OPEN || term.state() == Term.State.OVERDUE);
        return running
                ? List.of(values()).stream()
                        .filter(reminder -> !reminder.from(term).isAfter(today))
                        .toList()
                : List.of();
    }
}
