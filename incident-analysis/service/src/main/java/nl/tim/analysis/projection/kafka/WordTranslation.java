package nl.tim.analysis.projection.kafka;

import nl.tim.analysis.incident.Words;
import nl.tim.schemas.event.AccountGiven;
import nl.tim.schemas.event.FeedbackRated;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.NoteAdded;
import nl.tim.schemas.event.QuestionAnswered;
import nl.tim.schemas.event.ReportWithdrawn;
import nl.tim.schemas.seal.SealedField;
import org.jspecify.annotations.Nullable;

/** Words of the log as facts of the domain. */
final class WordTranslation {

    private WordTranslation() {}

    /** The fact; null when the body is of another kind. */
    static @Nullable Words of(Object body, Opener opener) {
        return switch (body) {
            case IncidentReported fact -> ReportTranslation.of(fact, opener);
            case IncidentSupplemented fact ->
                new Words.Supplemented(opener.open(SealedField.SUPPLEMENT_SHARED, fact.getText()));
            case QuestionAnswered fact ->
                new Words.Answered(fact.getQuestion(), opener.open(SealedField.ANSWER_SHARED, fact.getText()));
            case FeedbackRated fact -> new Words.Rated(fact.getRating(), opener.explanation(fact.getExplanation()));
            case ReportWithdrawn fact -> new Words.Withdrawn(opener.explanation(fact.getExplanation()));
            case AccountGiven fact ->
                new Words.AccountGiven(
                        fact.getOrganisation(),
                        fact.getAccount(),
                        opener.openIfAny(SealedField.ACCOUNT_SHARED, fact.getText()),
                        fact.getReleased());
            case NoteAdded fact -> new Words.NoteAdded(opener.open(SealedField.NOTE_SHARED, fact.getText()));
            default -> null;
        };
    }
}
