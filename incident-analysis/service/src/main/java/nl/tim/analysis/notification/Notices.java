package nl.tim.analysis.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.term.Reminder;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.notification.Notice.Kind;

/** Whom a case calls for now. Only the last of several reminders: who was away for weeks finds one, not four. Pure. */
final class Notices {

    private Notices() {}

    static List<Notice> of(Incident incident, Instant now) {
        List<Notice> notices = new ArrayList<>();
        if (incident.report() == null || incident.dossier().course().withdrawnAt() != null) {
            return notices;
        }
        LocalDate today = now.atZone(Derivation.ZONE).toLocalDate();
        for (Term term : Terms.of(incident, now)) {
            if (term.kind() == Term.Kind.RESPONSE && running(term)) {
                notices.add(notice(incident, asked(term, today), term));
            }
            if (term.kind() == Term.Kind.TRIAGE
                    && term.state() == Term.State.OVERDUE
                    && incident.status() != Status.AANVULLING_GEVRAAGD) {
                notices.add(notice(incident, Kind.TRIAGE_OVERDUE, term));
            }
        }
        return notices;
    }

    private static boolean running(Term term) {
        return term.state() == Term.State.OPEN || term.state() == Term.State.OVERDUE;
    }

    private static Kind asked(Term term, LocalDate today) {
        List<Reminder> due = Reminder.due(term, today);
        if (due.isEmpty()) {
            return Kind.ASKED;
        }
        return switch (due.getLast()) {
            case FIRST -> Kind.REMINDER_FIRST;
            case SECOND -> Kind.REMINDER_SECOND;
            case ESCALATION -> Kind.ESCALATION;
        };
    }

    private static Notice notice(Incident incident, Kind kind, Term term) {
        String reference = incident.report() == null ? "" : incident.report().reference();
        return Notice.of(kind, incident.incidentId(), reference, term.organisation(), term.dueOn());
    }
}
