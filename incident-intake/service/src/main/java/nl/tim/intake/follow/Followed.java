package nl.tim.intake.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter may see of a report.
 *
 * @param status TIM-STATUS
 * @param rejectReason TIM-REJECT; null unless it was rejected
 * @param rating TIM-RATING, the last one; null while there is none
 * @param messages words for the reporter, oldest first
 * @param terms what still has to be done
 * @param improvement whether an improvement trajectory works on it
 */
public record Followed(
        UUID incidentId,
        String reference,
        Instant receivedAt,
        Instant updatedAt,
        String status,
        boolean onHold,
        boolean withdrawn,
        boolean erased,
        @Nullable String rejectReason,
        @Nullable String rating,
        List<Message> messages,
        List<Due> terms,
        boolean improvement) {

    /** Copies the lists. */
    public Followed {
        messages = List.copyOf(messages);
        terms = List.copyOf(terms);
    }

    /**
     * Words for the reporter.
     *
     * @param id of the event that brought them; names a question
     * @param kind QUESTION, FEEDBACK, INTERIM or EXPLANATION
     * @param answeredAt of a question; null while it is open
     * @param text null when it was erased
     */
    public record Message(
            UUID id,
            String kind,
            Instant sentAt,
            @Nullable Instant answeredAt,
            @Nullable String text) {

        /** Whether the reporter is asked something and has not answered. */
        public boolean open() {
            return kind.equals("QUESTION") && answeredAt == null;
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    /**
     * A day before which something happens.
     *
     * @param kind TRIAGE, ANSWER, RESPONSE or FEEDBACK
     */
    public record Due(String kind, LocalDate on) {}

    /** The first question that is open. */
    public Optional<Message> question() {
        return messages.stream().filter(Message::open).findFirst();
    }

    /** Whether there is feedback to rate. */
    public boolean rateable() {
        return messages.stream().anyMatch(message -> message.kind().equals("FEEDBACK"));
    }
}
