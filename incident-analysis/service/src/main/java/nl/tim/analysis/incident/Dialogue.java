package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the region and the reporter asked and told each other; the words are with the case's passages. Oldest first. */
public record Dialogue(List<Question> questions, List<Feedback> feedback, List<Rating> ratings) {

    static final Dialogue START = new Dialogue(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Dialogue {
        questions = List.copyOf(questions);
        feedback = List.copyOf(feedback);
        ratings = List.copyOf(ratings);
    }

    /**
     * A question to the reporter.
     *
     * @param eventId the event that asked it
     * @param answeredAt first answer; null while there is none
     */
    public record Question(
            UUID eventId, Instant askedAt, @Nullable Instant answeredAt) {

        Question answered(Instant at) {
            return answeredAt == null ? new Question(eventId, askedAt, at) : this;
        }
    }

    /**
     * What the reporter was told.
     *
     * @param eventId the event that told it
     * @param interim more was to follow
     */
    public record Feedback(UUID eventId, Instant sentAt, boolean interim) {}

    /**
     * What the reporter thought of it.
     *
     * @param eventId the event that told it
     * @param rating TIM-RATING
     */
    public record Rating(UUID eventId, Instant ratedAt, String rating) {}

    /** Whether a question has no answer yet. */
    public boolean waiting() {
        return questions.stream().anyMatch(question -> question.answeredAt() == null);
    }

    /** Whether the reporter was told how it ended. */
    public boolean concluded() {
        return feedback.stream().anyMatch(told -> !told.interim());
    }

    /** Whether the answer is to something that was asked; without a name, to something that is open. */
    boolean asked(@Nullable UUID question) {
        return question == null
                ? waiting()
                : questions.stream().anyMatch(asked -> asked.eventId().equals(question));
    }

    Dialogue asked(Event event) {
        return new Dialogue(
                Lists.with(questions, new Question(event.eventId(), event.recordedAt(), null)), feedback, ratings);
    }

    Dialogue answered(@Nullable UUID question, Instant at) {
        List<Question> after = questions.stream()
                .map(asked -> question == null || asked.eventId().equals(question) ? asked.answered(at) : asked)
                .toList();
        return new Dialogue(after, feedback, ratings);
    }

    Dialogue told(Event event, boolean interim) {
        return new Dialogue(
                questions, Lists.with(feedback, new Feedback(event.eventId(), event.recordedAt(), interim)), ratings);
    }

    Dialogue rated(Event event, String rating) {
        return new Dialogue(
                questions, feedback, Lists.with(ratings, new Rating(event.eventId(), event.recordedAt(), rating)));
    }
}
