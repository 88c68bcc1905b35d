package nl.tim.analysis.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.tim.schemas.event.AccountGiven;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.AgreementLinked;
import nl.tim.schemas.event.CalamityCleared;
import nl.tim.schemas.event.CalamitySuspected;
import nl.tim.schemas.event.CausalNode;
import nl.tim.schemas.event.ExemplarApproved;
import nl.tim.schemas.event.FeedbackRated;
import nl.tim.schemas.event.FeedbackSent;
import nl.tim.schemas.event.IncidentAssigned;
import nl.tim.schemas.event.IncidentClassified;
import nl.tim.schemas.event.IncidentClosed;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentLinked;
import nl.tim.schemas.event.IncidentRejected;
import nl.tim.schemas.event.IncidentReopened;
import nl.tim.schemas.event.IncidentRouted;
import nl.tim.schemas.event.IncidentTransferred;
import nl.tim.schemas.event.IncidentTriaged;
import nl.tim.schemas.event.InformationRequested;
import nl.tim.schemas.event.Measure;
import nl.tim.schemas.event.MeasuresAgreed;
import nl.tim.schemas.event.NoteAdded;
import nl.tim.schemas.event.PutOnHold;
import nl.tim.schemas.event.QuestionAnswered;
import nl.tim.schemas.event.RedactionCorrected;
import nl.tim.schemas.event.ReportWithdrawn;
import nl.tim.schemas.event.RespondentInvited;
import nl.tim.schemas.event.Resumed;
import nl.tim.schemas.event.RootCausesIdentified;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.event.Span;
import nl.tim.schemas.event.SubjectErased;
import nl.tim.schemas.event.TrajectoryLinked;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import org.jspecify.annotations.Nullable;

/** The sealed events of one case, one after the other, every body at least once. Each text holds the word {@code woorden}. */
public final class CaseEvents {
    private static final Actor ANALYST = new Actor("ANALYST", "first", null);
    private static final Actor COORDINATOR = new Actor("COORDINATOR", "coordinator", "UMCU");
    private static final Actor REPORTER = new Actor("REPORTER", "reporter", null);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final SealingKey key;
    private final UUID incidentId;
    private final List<IncidentEvent> events = new ArrayList<>();

    private CaseEvents(SealingKey key, UUID incidentId) {
        this.key = key;
        this.incidentId = incidentId;
    }

    /** What follows on this report until the case was reopened and transferred; every one is accepted. */
    public static List<IncidentEvent> after(IncidentEvent report, SealingKey key) {
        var made = new CaseEvents(key, report.getIncidentId());
        made.course(report.getEventId());
        made.analysis();
        made.ending();
        return made.events;
    }

    /** Forgets every text. */
    public static IncidentEvent erased(UUID incidentId) {
        return event(incidentId, UUID.randomUUID(), ANALYST, new SubjectErased("REQUEST", "second"));
    }

    private void course(UUID report) {
        add(ANALYST, _ -> new IncidentTriaged("H2", "H4", "MONTHLY"));
        add(ANALYST, _ -> new IncidentAssigned("first"));
        add(ANALYST, _ -> new RedactionCorrected(report, "narrative", null, List.of(new Span(0, 4))));
        UUID question = add(ANALYST, id -> new InformationRequested(text(id, SealedField.QUESTION_SHARED, null)));
        add(REPORTER, id -> new QuestionAnswered(question, text(id, SealedField.ANSWER_SHARED, null)));
        add(ANALYST, id -> new IncidentRouted("UMCU", DAY, explanation(id)));
        add(ANALYST, _ -> new RespondentInvited("UMCU", "ab".repeat(32), null, null));
        UUID account = add(
                COORDINATOR, id -> new AccountGiven("UMCU", null, text(id, SealedField.ACCOUNT_SHARED, null), false));
        add(COORDINATOR, _ -> new AccountGiven("UMCU", account, null, true));
        add(ANALYST, id -> new PutOnHold(explanation(id)));
        add(ANALYST, _ -> new Resumed());
        add(ANALYST, id -> new NoteAdded(text(id, SealedField.NOTE_SHARED, null)));
        add(ANALYST, id -> new CalamitySuspected("UMCU", DAY, DAY, explanation(id)));
        add(ANALYST, id -> new CalamityCleared("GEMELD", explanation(id)));
    }

    private void analysis() {
        UUID node = UUID.randomUUID();
        add(
                ANALYST,
                id -> new RootCausesIdentified(
                        true,
                        List.of(new CausalNode(
                                node,
                                null,
                                text(id, SealedField.CAUSE_SHARED, node),
                                text(id, SealedField.EVIDENCE_SHARED, node),
                                "OP",
                                "UMCU",
                                "REGIOZORGNU")),
                        List.of("CF-INT")));
        add(ANALYST, _ -> new IncidentClassified("INF", "INF.01", "H3", null, "YEARLY"));
        add(
                ANALYST,
                id -> new AgreementLinked(
                        "RTA", "RTA-COPD", "2026.1", "VERWIJZING", "NIET_GEVOLGD", explanation(id), false));
        add(ANALYST, _ -> new IncidentLinked(UUID.randomUUID(), "RELATED", false));
        add(ANALYST, _ -> new TrajectoryLinked(UUID.randomUUID(), false));
        add(
                ANALYST,
                id -> new MeasuresAgreed(List.of(new Measure(
                        node, "AGREE", text(id, SealedField.MEASURE_SHARED, node), "UMCU", true, DAY, null))));
    }

    private void ending() {
        add(ANALYST, id -> new FeedbackSent(text(id, SealedField.FEEDBACK_SHARED, null), false));
        add(REPORTER, id -> new FeedbackRated("USEFUL", explanation(id)));
        add(ANALYST, id -> new ExemplarApproved(text(id, SealedField.EXEMPLAR_SHARED, null)));
        add(ANALYST, id -> new IncidentClosed(explanation(id)));
        add(ANALYST, id -> new IncidentReopened(explanation(id)));
        add(ANALYST, id -> new IncidentRejected("NIET_TRANSMURAAL", explanation(id)));
        add(ANALYST, id -> new IncidentReopened(explanation(id)));
        add(REPORTER, id -> new ReportWithdrawn(explanation(id)));
        add(ANALYST, id -> new IncidentTransferred("ANDERE_REGIO", "TRIJN", explanation(id)));
    }

    private SealedText explanation(UUID eventId) {
        return text(eventId, SealedField.EXPLANATION_SHARED, null);
    }

    /** Nobody opens the original, so it is the shared text again. */
    private SealedText text(UUID eventId, SealedField field, @Nullable UUID item) {
        var sealed = key.seal(incidentId, eventId, field, item, "woorden bij " + field);
        return new SealedText(sealed, sealed);
    }

    private UUID add(Actor actor, Function<UUID, Object> body) {
        UUID eventId = UUID.randomUUID();
        events.add(event(incidentId, eventId, actor, body.apply(eventId)));
        return eventId;
    }

    private static IncidentEvent event(UUID incidentId, UUID eventId, Actor actor, Object body) {
        return new IncidentEvent(
                eventId, incidentId, Instant.now().truncatedTo(ChronoUnit.MICROS), actor, null, "2026.1", null, body);
    }
}
