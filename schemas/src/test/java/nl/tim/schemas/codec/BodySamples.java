package nl.tim.schemas.codec;

import static nl.tim.schemas.codec.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tim.schemas.event.AccountGiven;
import nl.tim.schemas.event.AgreementLinked;
import nl.tim.schemas.event.CalamityCleared;
import nl.tim.schemas.event.CalamitySuspected;
import nl.tim.schemas.event.CausalNode;
import nl.tim.schemas.event.ExemplarApproved;
import nl.tim.schemas.event.FeedbackRated;
import nl.tim.schemas.event.FeedbackSent;
import nl.tim.schemas.event.IncidentAssigned;
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
import nl.tim.schemas.event.Span;
import nl.tim.schemas.event.SubjectErased;
import nl.tim.schemas.event.TrajectoryLinked;

/** One event of every body of the case with every field set; always the same. */
final class BodySamples {
    private static final UUID OTHER = UUID.fromString("01970000-0000-7000-8000-000000000002");
    private static final UUID ITEM = UUID.fromString("01970000-0000-7000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    private BodySamples() {}

    static IncidentEvent answered() {
        return event(new QuestionAnswered(OTHER, text("answer")));
    }

    static IncidentEvent rated() {
        return event(new FeedbackRated("USEFUL", text("explanation")));
    }

    static IncidentEvent withdrawn() {
        return event(new ReportWithdrawn(text("explanation")));
    }

    static IncidentEvent triaged() {
        return event(new IncidentTriaged("H2", "H4", "MONTHLY"));
    }

    static IncidentEvent assigned() {
        return event(new IncidentAssigned("subject"));
    }

    static IncidentEvent onHold() {
        return event(new PutOnHold(text("explanation")));
    }

    static IncidentEvent resumed() {
        return event(new Resumed());
    }

    static IncidentEvent requested() {
        return event(new InformationRequested(text("question")));
    }

    static IncidentEvent rejected() {
        return event(new IncidentRejected("NIET_TRANSMURAAL", text("explanation")));
    }

    static IncidentEvent transferred() {
        return event(new IncidentTransferred("ANDERE_REGIO", "TRIJN", text("explanation")));
    }

    static IncidentEvent routed() {
        return event(new IncidentRouted("UMCU", DAY, text("explanation")));
    }

    static IncidentEvent invited() {
        return event(new RespondentInvited(
                "UMCU",
                "cd".repeat(32),
                Samples.sealed(Samples.IDENTITY_KEY, "name"),
                Samples.sealed(Samples.IDENTITY_KEY, "email")));
    }

    static IncidentEvent account() {
        return event(new AccountGiven("UMCU", OTHER, text("account"), true));
    }

    static IncidentEvent rootCauses() {
        return event(new RootCausesIdentified(
                true,
                List.of(new CausalNode(ITEM, OTHER, text("cause"), text("evidence"), "OP", "UMCU", "REGIOZORGNU")),
                List.of("CF-INT")));
    }

    static IncidentEvent agreementLinked() {
        return event(new AgreementLinked(
                "RTA", "RTA-COPD", "2026.1", "VERWIJZING", "NIET_GEVOLGD", text("explanation"), true));
    }

    static IncidentEvent incidentLinked() {
        return event(new IncidentLinked(OTHER, "DUPLICATE", true));
    }

    static IncidentEvent trajectoryLinked() {
        return event(new TrajectoryLinked(OTHER, true));
    }

    static IncidentEvent measures() {
        return event(new MeasuresAgreed(List.of(new Measure(ITEM, "AGREE", text("measure"), "UMCU", true, DAY, DAY))));
    }

    static IncidentEvent note() {
        return event(new NoteAdded(text("note")));
    }

    static IncidentEvent calamitySuspected() {
        return event(new CalamitySuspected("UMCU", DAY, DAY, text("explanation")));
    }

    static IncidentEvent calamityCleared() {
        return event(new CalamityCleared("GEMELD", text("explanation")));
    }

    static IncidentEvent redaction() {
        return event(new RedactionCorrected(OTHER, "narrative", ITEM, List.of(new Span(3, 9))));
    }

    static IncidentEvent feedback() {
        return event(new FeedbackSent(text("feedback"), true));
    }

    static IncidentEvent closed() {
        return event(new IncidentClosed(text("explanation")));
    }

    static IncidentEvent reopened() {
        return event(new IncidentReopened(text("explanation")));
    }

    static IncidentEvent exemplar() {
        return event(new ExemplarApproved(text("exemplar")));
    }

    static IncidentEvent erased() {
        return event(new SubjectErased("REQUEST", "subject"));
    }

    private static IncidentEvent event(Object body) {
        return Samples.event(body, null);
    }
}
