package nl.tim.analysis.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.AgreementFinding;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Link;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Span;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;

/** What somebody can do with a case now: asks the fold itself, with a command of each kind that is never published. Pure. */
final class Possible {

    private static final UUID NEVER = new UUID(0, 0);
    private static final Text TEXT = new Text.Opened("-");

    private Possible() {}

    static Set<CommandType> of(Incident incident, Actor actor) {
        Set<CommandType> possible = EnumSet.noneOf(CommandType.class);
        for (CommandType type : CommandType.values()) {
            var event = new Event(
                    NEVER, incident.incidentId(), Instant.EPOCH, actor, null, "", null, example(type, incident));
            if (Fold.apply(incident, event).decisions().getLast().outcome() != Outcome.REJECTED) {
                possible.add(type);
            }
        }
        return possible;
    }

    /** Whether somebody can release this account now. */
    static boolean release(Incident incident, Actor actor, Participation.Account account) {
        var released = new Words.AccountGiven(account.organisation(), account.eventId(), null, true);
        var event = new Event(NEVER, incident.incidentId(), Instant.EPOCH, actor, null, "", null, released);
        return Fold.apply(incident, event).decisions().getLast().outcome() != Outcome.REJECTED;
    }

    /** Whether somebody can invite people of this organisation now. */
    static boolean invite(Incident incident, Actor actor, String organisation) {
        var invited = new Involving.RespondentInvited(organisation, "");
        var event = new Event(NEVER, incident.incidentId(), Instant.EPOCH, actor, null, "", null, invited);
        return Fold.apply(incident, event).decisions().getLast().outcome() != Outcome.REJECTED;
    }

    private static Fact example(CommandType type, Incident incident) {
        return switch (type) {
            case TRIAGE -> new Handling.Triaged("HU", null, null);
            case ASSIGN -> new Handling.Assigned(null);
            case HOLD -> new Handling.PutOnHold(TEXT);
            case RESUME -> new Handling.Resumed();
            case ASK -> new Handling.InformationRequested(TEXT);
            case REJECT -> new Handling.Rejected("ANDERS", null);
            case TRANSFER -> new Handling.Transferred("ANDERS", null, null);
            case ROUTE -> new Involving.Routed("", null, null);
            case CLASSIFY -> new Finding.Classified(new Codes("", null, "HU", null, null));
            case ROOT_CAUSES -> new Finding.RootCausesIdentified(false, List.of(), List.of());
            case AGREEMENT ->
                new Finding.AgreementLinked(new AgreementFinding("NONE", null, null, null, ""), null, false);
            case LINK -> new Finding.IncidentLinked(new Link(NEVER, "RELATED"), false);
            case MEASURES -> new Finding.MeasuresAgreed(List.of());
            case EXEMPLAR ->
                new Finding.ExemplarApproved(incident.dossier().findings().exemplar() == null ? TEXT : null);
            case ACCOUNT -> new Words.AccountGiven("", null, TEXT, false);
            case NOTE -> new Words.NoteAdded(TEXT);
            case CALAMITY -> new Safeguard.CalamitySuspected(null, LocalDate.EPOCH, null, null);
            case CALAMITY_CLEARED -> new Safeguard.CalamityCleared("", null);
            case MASK ->
                new Safeguard.RedactionCorrected(
                        incident.reportEvent().orElse(NEVER), "narrative", null, List.of(new Span(0, 0)));
            case FEEDBACK -> new Handling.FeedbackSent(TEXT, true);
            case CLOSE -> new Handling.Closed(null);
            case REOPEN -> new Handling.Reopened(null);
        };
    }
}
