package nl.tim.analysis.receipt.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.InformationRequested;
import nl.tim.schemas.event.RedactionCorrected;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.event.Span;
import nl.tim.schemas.receipt.ReceiptState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiptStatesTest {
    private static final EncryptedField SHARED =
            new EncryptedField(new UUID(3, 3), ByteBuffer.wrap(new byte[] {1, 2, 3}));
    private static final Instant AT = Instant.parse("2026-11-02T14:30:00Z");

    private final Incident asked = Cases.in(Status.AANVULLING_GEVRAAGD);
    private final UUID question = asked.decisions().getLast().eventId();
    private final IncidentEvent asking = event(question, new InformationRequested(new SealedText(SHARED, SHARED)));

    @Test
    void showsAQuestionAsItsEventSealedIt_andUntilWhenItWaits() {
        ReceiptState shown = ReceiptStates.next(null, asked, List.of(asking));

        assertThat(shown.getStatus()).isEqualTo("AANVULLING_GEVRAAGD");
        assertThat(shown.getMessages()).singleElement().satisfies(message -> {
            assertThat(message.getKind()).isEqualTo("QUESTION");
            assertThat(message.getText()).isEqualTo(SHARED);
            assertThat(message.getAnsweredAt()).isNull();
        });
        assertThat(shown.getTerms()).extracting(term -> term.getKind()).contains("ANSWER");
        assertThat(RecordCodec.RECEIPT_STATE.encode(ReceiptStates.next(shown, asked, List.of(asking))))
                .isEqualTo(RecordCodec.RECEIPT_STATE.encode(shown));
    }

    @Test
    void showsNothingThatLost() {
        IncidentEvent lost = event(new UUID(4, 4), asking.getBody());

        assertThat(ReceiptStates.next(null, asked, List.of(lost)).getMessages()).isEmpty();
    }

    @Test
    void followsAnswersAndMasks_andForgetsWhatIsErased() {
        ReceiptState before = ReceiptStates.next(null, asked, List.of(asking));
        Incident answered = then(asked, 1, new Words.Answered(question, new Text.Opened("4")));
        var mask = new Safeguard.RedactionCorrected(
                question, "question", null, List.of(new nl.tim.analysis.incident.Span(0, 3)));
        Incident masked = then(answered, 2, mask);
        IncidentEvent masking =
                event(new UUID(5, 2), new RedactionCorrected(question, "question", null, List.of(new Span(0, 3))));

        ReceiptState after = ReceiptStates.next(before, masked, List.of(masking));

        assertThat(after.getMessages()).singleElement().satisfies(message -> {
            assertThat(message.getAnsweredAt()).isEqualTo(AT);
            assertThat(message.getMasked()).containsExactly(new Span(0, 3));
        });
        Incident erased = then(masked, 3, new Safeguard.SubjectErased("REQUEST", "second"));
        assertThat(ReceiptStates.next(after, erased, List.of()).getMessages()).isEmpty();
        assertThat(ReceiptStates.next(after, erased, List.of()).getErased()).isTrue();
    }

    @Test
    void keepsWhoReported_untilThatIsErased() {
        UUID first = asked.reportEvent().orElseThrow();
        Object body = asking.getBody();

        ReceiptState shown = ReceiptStates.next(null, asked, List.of(event(first, "REPORTER", "pseudonym", body)));
        assertThat(shown.getReporter()).isEqualTo("pseudonym");
        ReceiptState later = ReceiptStates.next(shown, asked, List.of(asking));
        assertThat(later.getReporter()).isEqualTo("pseudonym");
        Incident erased = then(asked, 1, new Safeguard.SubjectErased("REQUEST", "second"));
        assertThat(ReceiptStates.next(later, erased, List.of()).getReporter()).isNull();

        ReceiptState anonymous = ReceiptStates.next(null, asked, List.of(event(first, "REPORTER", null, body)));
        assertThat(anonymous.getReporter()).isNull();
    }

    private static Incident then(Incident before, int number, Fact fact) {
        String kind = fact instanceof Words ? Actor.REPORTER : Actor.ANALYST;
        Incident after = Fold.apply(
                before,
                new Event(
                        new UUID(5, number),
                        before.incidentId(),
                        AT,
                        new Actor(kind, "first", null),
                        null,
                        "2026.1",
                        null,
                        fact));
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        return after;
    }

    private IncidentEvent event(UUID eventId, Object body) {
        return event(eventId, "ANALYST", "first", body);
    }

    private IncidentEvent event(UUID eventId, String kind, @Nullable String subject, Object body) {
        return new IncidentEvent(
                eventId,
                asked.incidentId(),
                AT,
                new nl.tim.schemas.event.Actor(kind, subject, null),
                null,
                "2026.1",
                null,
                body);
    }
}
