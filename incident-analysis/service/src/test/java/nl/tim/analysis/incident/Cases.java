package nl.tim.analysis.incident;

import static java.util.Objects.requireNonNull;
import static nl.tim.analysis.incident.Events.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of a case with one organisation, and cases that stand somewhere. Commands are an analyst's. */
public final class Cases {
    /** The organisation that is asked. */
    public static final String UMCU = "UMCU";
    /** Speaks for it. */
    public static final Actor COORDINATOR = new Actor(Actor.COORDINATOR, "coordinator", UMCU);
    /** The other incident of a link. */
    public static final Link DUPLICATE = new Link(id(77), "DUPLICATE");

    private Cases() {}

    /** Each event of the tables in {@code docs/case.md} by its name there. The event ids are not used elsewhere. */
    public static Map<String, Event> byName() {
        var facts = new LinkedHashMap<String, Fact>();
        facts.put("`IncidentReported` again", Events.report("HOSP", "GP", "again"));
        facts.put("`IncidentSupplemented`", new Words.Supplemented(text("supplement")));
        facts.put("`QuestionAnswered`", new Words.Answered(null, text("answer")));
        facts.put("`FeedbackRated`", new Words.Rated("USEFUL", text("rating")));
        facts.put("`ReportWithdrawn`", new Words.Withdrawn(text("withdrawal")));
        facts.put("`AccountGiven`", account("account", true));
        facts.put("`NoteAdded`", new Words.NoteAdded(text("note")));
        facts.put("`IncidentTriaged`", triaged());
        facts.put("`IncidentAssigned`", new Handling.Assigned("someone"));
        facts.put("`PutOnHold`", new Handling.PutOnHold(text("hold")));
        facts.put("`Resumed`", new Handling.Resumed());
        facts.put("`InformationRequested`", new Handling.InformationRequested(text("question")));
        facts.put("`IncidentRejected`", rejected());
        facts.put("`IncidentTransferred`", new Handling.Transferred("ANDERE_REGIO", "TRIJN", text("transfer")));
        facts.put("`IncidentRouted`", routed(UMCU));
        facts.put("`RespondentInvited`", new Involving.RespondentInvited(UMCU, "ab".repeat(32)));
        facts.put("`IncidentClassified`", new Finding.Classified(new Codes("INF", null, "H4", null, "WEEKLY")));
        facts.put("`RootCausesIdentified`", causes(false));
        facts.put("`RootCausesIdentified` jointly", causes(true));
        facts.put("`AgreementLinked`", new Finding.AgreementLinked(agreement(), text("agreement"), false));
        facts.put("`IncidentLinked` as duplicate", new Finding.IncidentLinked(DUPLICATE, false));
        facts.put("`IncidentLinked` as duplicate, taken back", new Finding.IncidentLinked(DUPLICATE, true));
        facts.put(
                "`IncidentLinked` as related or parent", new Finding.IncidentLinked(new Link(id(78), "PARENT"), false));
        facts.put("`TrajectoryLinked`", new Finding.TrajectoryLinked(id(79), false));
        facts.put("`MeasuresAgreed`", measures());
        facts.put("`ExemplarApproved`", new Finding.ExemplarApproved(text("exemplar")));
        facts.put("`FeedbackSent`", new Handling.FeedbackSent(text("feedback"), false));
        facts.put("`FeedbackSent` in between", new Handling.FeedbackSent(text("so far"), true));
        facts.put("`IncidentClosed`", new Handling.Closed(text("closing")));
        facts.put("`IncidentReopened`", new Handling.Reopened(text("reopening")));
        facts.put("`CalamitySuspected`", new Safeguard.CalamitySuspected(UMCU, day(2), day(9), text("calamity")));
        facts.put("`CalamityCleared`", new Safeguard.CalamityCleared("GEEN_CALAMITEIT", text("cleared")));
        facts.put(
                "`RedactionCorrected`",
                new Safeguard.RedactionCorrected(id(1), "narrative", null, List.of(new Span(0, 3))));
        facts.put("`SubjectErased`", new Safeguard.SubjectErased("REQUEST", "second"));
        var events = new LinkedHashMap<String, Event>();
        facts.forEach((name, fact) -> events.put(name, told(1000L + events.size(), fact)));
        return events;
    }

    /** The events that lead the shortest way to this status; their ids count from 1. */
    public static List<Event> to(Status status) {
        return switch (status) {
            case INGEDIEND -> List.of(Events.reported(1, 1, "a"));
            case TRIAGE -> then(Status.INGEDIEND, triaged());
            case AANVULLING_GEVRAAGD -> then(Status.TRIAGE, new Handling.InformationRequested(text("asked")));
            case UITGEZET -> then(Status.TRIAGE, routed(UMCU));
            case GEREAGEERD -> then(Status.UITGEZET, account("side", true));
            case ANALYSE -> then(Status.GEREAGEERD, causes(false));
            case ANALYSE_GEZAMENLIJK -> then(Status.GEREAGEERD, causes(true));
            case MAATREGELEN -> then(Status.ANALYSE, measures());
            case TERUGGEKOPPELD -> then(Status.MAATREGELEN, new Handling.FeedbackSent(text("told"), false));
            case AFGESLOTEN -> then(Status.TERUGGEKOPPELD, new Handling.Closed(null));
            case AFGEWEZEN -> then(Status.TRIAGE, rejected());
            case DUBBEL -> then(Status.TRIAGE, new Finding.IncidentLinked(DUPLICATE, false));
            case OVERGEDRAGEN -> then(Status.TRIAGE, new Handling.Transferred("ANDERE_REGIO", null, null));
            case HEROPEND -> then(Status.AFGESLOTEN, new Handling.Reopened(text("why")));
        };
    }

    /** The case in this status. */
    public static Incident in(Status status) {
        return requireNonNull(Events.fold(to(status)));
    }

    /** The state after these facts too; their event ids go on after those of the state. */
    public static Incident after(Incident state, Fact... facts) {
        Incident next = state;
        for (Fact fact : facts) {
            next = Fold.apply(next, told(500 + next.seq(), fact));
        }
        return next;
    }

    /** The decision on the last event. */
    public static Decision last(Incident state) {
        return state.decisions().getLast();
    }

    /** Why the last event was not simply accepted; null when it was. */
    public static Decision.@Nullable Reason reason(Incident state) {
        return last(state).reason();
    }

    /** A readable text. */
    public static Text text(String words) {
        return new Text.Opened(words);
    }

    /** A side of the organisation. */
    public static Words.AccountGiven account(String words, boolean released) {
        return new Words.AccountGiven(UMCU, null, text(words), released);
    }

    /** A request to an organisation. */
    public static Involving.Routed routed(String organisation) {
        return new Involving.Routed(organisation, null, text("please"));
    }

    static Handling.Triaged triaged() {
        return new Handling.Triaged("H2", "H4", "MONTHLY");
    }

    static Handling.Rejected rejected() {
        return new Handling.Rejected("NIET_TRANSMURAAL", text("rejection"));
    }

    static Finding.RootCausesIdentified causes(boolean joint) {
        return new Finding.RootCausesIdentified(
                joint,
                List.of(
                        new Cause(id(201), null, text("top"), null, null, null, null),
                        new Cause(id(202), id(201), text("cause"), text("evidence"), "OP", UMCU, "REGIOZORGNU")),
                List.of("CF-INT"));
    }

    static AgreementFinding agreement() {
        return new AgreementFinding("RTA", "RTA-COPD", "2026.1", "VERWIJZING", "NIET_GEVOLGD");
    }

    static Finding.MeasuresAgreed measures() {
        return new Finding.MeasuresAgreed(
                List.of(new Measure(id(301), "AGREE", text("measure"), UMCU, true, day(30), null)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 7, day % 30 + 1);
    }

    private static List<Event> then(Status before, Fact fact) {
        var events = new ArrayList<>(to(before));
        events.add(told(events.size() + 1L, fact));
        return events;
    }

    private static Event told(long event, Fact fact) {
        return fact instanceof Words.AccountGiven ? Events.by(COORDINATOR, event, fact) : Events.event(event, fact);
    }
}
