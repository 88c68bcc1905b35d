package nl.tim.analysis.incident;

import static nl.tim.analysis.incident.Decision.Reason.AFTER_CLOSING;
import static nl.tim.analysis.incident.Decision.Reason.AFTER_ERASURE;
import static nl.tim.analysis.incident.Decision.Reason.BEFORE_REPORT;
import static nl.tim.analysis.incident.Decision.Reason.NOT_ALLOWED;
import static nl.tim.analysis.incident.Decision.Reason.NOT_FOUND;
import static nl.tim.analysis.incident.Decision.Reason.SAME_REPORT;
import static nl.tim.analysis.incident.Decision.Reason.SECOND_REPORT;
import static nl.tim.analysis.incident.Decision.Reason.UNINVITED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.incident.Decision.Reason;
import nl.tim.analysis.incident.Participation.Account;
import org.jspecify.annotations.Nullable;

/** Keeps words. The only thing that can lose is the release of an account that is not there, which brings none. */
final class WordRules {
    private static final String YES = "YES";

    private WordRules() {}

    static Ruling rule(Incident state, Event event, Words words) {
        return switch (words) {
            case Reported fact -> report(state, event, fact);
            case Words.Supplemented fact -> {
                var added = supplement(event, Supplement.Kind.SUPPLEMENT, TextField.SUPPLEMENT, fact.text());
                yield Ruling.kept(state.supplemented(List.of(added)), outOfTurn(state));
            }
            case Words.Answered fact -> answer(state, event, fact);
            case Words.Rated fact -> rate(state, event, fact);
            case Words.Withdrawn fact -> {
                Dossier dossier = state.dossier();
                Dossier after = dossier.with(dossier.course().withdrawn(event.recordedAt()))
                        .with(event, TextField.EXPLANATION, fact.explanation());
                yield Ruling.kept(state.with(after), outOfTurn(state));
            }
            case Words.AccountGiven fact ->
                fact.text() == null
                        ? release(state, event, fact.organisation(), fact.account())
                        : account(state, event, fact, fact.text());
            case Words.NoteAdded fact ->
                Ruling.kept(
                        state.with(state.dossier().with(event, TextField.NOTE, fact.text())), beforeOrErased(state));
        };
    }

    private static Ruling report(Incident state, Event event, Reported fact) {
        if (state.report() == null) {
            return Ruling.accepted(suspected(state.reported(event, fact), event, fact));
        }
        if (state.contentCheck() != null && state.contentCheck().equals(event.contentCheck())) {
            return Ruling.nothing(state, SAME_REPORT);
        }
        var kept = new ArrayList<Supplement>();
        keep(kept, event, TextField.NARRATIVE, fact.narrative());
        keep(kept, event, TextField.IMMEDIATE_ACTION, fact.immediateAction());
        keep(kept, event, TextField.SUGGESTION, fact.suggestion());
        return Ruling.kept(state.supplemented(kept), SECOND_REPORT);
    }

    private static Incident suspected(Incident state, Event event, Reported fact) {
        if (!YES.equals(fact.calamitySuspected())) {
            return state;
        }
        LocalDate noticedOn = event.recordedAt().atZone(Derivation.ZONE).toLocalDate();
        var calamity = new Calamity(event.recordedAt(), null, noticedOn, null, null, null);
        return state.with(state.dossier().with(calamity));
    }

    private static Ruling answer(Incident state, Event event, Words.Answered fact) {
        Reason outOfTurn = outOfTurn(state);
        Dossier dossier = state.dossier();
        boolean asked = dossier.dialogue().asked(fact.question());
        var added = supplement(event, Supplement.Kind.ANSWER, TextField.ANSWER, fact.text());
        Incident after = state.supplemented(List.of(added));
        if (!asked) {
            return Ruling.kept(after, outOfTurn == null ? UNINVITED : outOfTurn);
        }
        Dossier answered = dossier.with(dossier.dialogue().answered(fact.question(), event.recordedAt()));
        boolean goOn = state.status() == Status.AANVULLING_GEVRAAGD
                && !answered.dialogue().waiting();
        Course course = answered.course();
        return Ruling.kept(
                after.with(goOn ? answered.with(course.in(Status.TRIAGE, event.recordedAt())) : answered), outOfTurn);
    }

    /** A rating comes when all is over, so closing does not put it out of turn. */
    private static Ruling rate(Incident state, Event event, Words.Rated fact) {
        Dossier dossier = state.dossier();
        Reason outOfTurn = beforeOrErased(state);
        if (outOfTurn == null && dossier.dialogue().feedback().isEmpty()) {
            outOfTurn = UNINVITED;
        }
        Dossier after = dossier.with(dossier.dialogue().rated(event, fact.rating()))
                .with(event, TextField.EXPLANATION, fact.explanation());
        return Ruling.kept(state.with(after), outOfTurn);
    }

    private static Ruling account(Incident state, Event event, Words.AccountGiven fact, Text text) {
        Dossier dossier = state.dossier();
        boolean asked = event.actor().speaksFor(fact.organisation())
                && dossier.participation().request(fact.organisation()).isPresent();
        Reason outOfTurn = outOfTurn(state);
        if (outOfTurn == null && !asked) {
            outOfTurn = UNINVITED;
        }
        var account = new Account(
                event.eventId(), fact.organisation(), event.recordedAt(), fact.account(), text, fact.released());
        Incident after = state.with(dossier.with(dossier.participation().told(account)));
        return Ruling.kept(fact.released() && asked ? responded(after, event, fact.organisation()) : after, outOfTurn);
    }

    private static Ruling release(Incident state, Event event, String organisation, @Nullable UUID accountId) {
        if (!event.actor().speaksFor(organisation)) {
            return Ruling.rejected(state, NOT_ALLOWED);
        }
        Participation participation = state.dossier().participation();
        if (accountId == null || participation.account(accountId, organisation).isEmpty()) {
            return Ruling.rejected(state, NOT_FOUND);
        }
        Incident after = state.with(state.dossier().with(participation.released(accountId)));
        return Ruling.kept(responded(after, event, organisation), outOfTurn(state));
    }

    private static Incident responded(Incident state, Event event, String organisation) {
        Dossier dossier = state.dossier();
        Participation participation = dossier.participation().answered(organisation, event.recordedAt());
        Dossier after = dossier.with(participation);
        boolean all = state.status() == Status.UITGEZET && participation.complete();
        return state.with(all ? after.with(after.course().in(Status.GEREAGEERD, event.recordedAt())) : after);
    }

    private static @Nullable Reason outOfTurn(Incident state) {
        Reason reason = beforeOrErased(state);
        return reason == null && state.status().ended() ? AFTER_CLOSING : reason;
    }

    private static @Nullable Reason beforeOrErased(Incident state) {
        if (state.erased()) {
            return AFTER_ERASURE;
        }
        return state.report() == null ? BEFORE_REPORT : null;
    }

    private static void keep(List<Supplement> kept, Event event, TextField field, @Nullable Text text) {
        if (text != null) {
            kept.add(supplement(event, Supplement.Kind.SECOND_REPORT, field, text));
        }
    }

    private static Supplement supplement(Event event, Supplement.Kind kind, TextField field, Text text) {
        return new Supplement(event.eventId(), event.recordedAt(), kind, field, text);
    }
}
