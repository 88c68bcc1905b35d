package nl.tim.analysis.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people have to say; kept whatever the case is like, and flagged when it comes out of turn. */
public sealed interface Words extends Fact
        permits Reported,
                Words.Supplemented,
                Words.Answered,
                Words.Rated,
                Words.Withdrawn,
                Words.AccountGiven,
                Words.NoteAdded {

    @Override
    default String type() {
        return switch (this) {
            case Reported _ -> "IncidentReported";
            case Supplemented _ -> "IncidentSupplemented";
            case Answered _ -> "QuestionAnswered";
            case Rated _ -> "FeedbackRated";
            case Withdrawn _ -> "ReportWithdrawn";
            case AccountGiven _ -> "AccountGiven";
            case NoteAdded _ -> "NoteAdded";
        };
    }

    /** The reporter added words to a report. */
    record Supplemented(Text text) implements Words {}

    /**
     * The reporter answered a question.
     *
     * @param question the event that asked it; null for what is open
     */
    record Answered(@Nullable UUID question, Text text) implements Words {}

    /**
     * The reporter said what the feedback was worth.
     *
     * @param rating TIM-RATING
     * @param explanation null when nothing was added
     */
    record Rated(String rating, @Nullable Text explanation) implements Words {}

    /**
     * The reporter takes the report back.
     *
     * @param explanation null when nothing was added
     */
    record Withdrawn(@Nullable Text explanation) implements Words {}

    /**
     * An organisation tells its side.
     *
     * @param organisation directory code
     * @param account the event of an earlier account that this one replaces or, without text, releases; null for a new one
     * @param text null to release an earlier account as it stands: then there are no words to keep
     * @param released the others involved may read it; only then has the organisation responded
     */
    record AccountGiven(
            String organisation,
            @Nullable UUID account,
            @Nullable Text text,
            boolean released) implements Words {}

    /** Somebody who handles the case wrote something down. */
    record NoteAdded(Text text) implements Words {}
}
