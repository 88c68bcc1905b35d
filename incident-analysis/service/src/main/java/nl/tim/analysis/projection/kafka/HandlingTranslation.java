package nl.tim.analysis.projection.kafka;

import nl.tim.analysis.incident.Command;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Involving;
import nl.tim.schemas.event.FeedbackSent;
import nl.tim.schemas.event.IncidentAssigned;
import nl.tim.schemas.event.IncidentClosed;
import nl.tim.schemas.event.IncidentRejected;
import nl.tim.schemas.event.IncidentReopened;
import nl.tim.schemas.event.IncidentRouted;
import nl.tim.schemas.event.IncidentTransferred;
import nl.tim.schemas.event.IncidentTriaged;
import nl.tim.schemas.event.InformationRequested;
import nl.tim.schemas.event.PutOnHold;
import nl.tim.schemas.event.RespondentInvited;
import nl.tim.schemas.event.Resumed;
import nl.tim.schemas.seal.SealedField;
import org.jspecify.annotations.Nullable;

/** Commands on a case's course and on who takes part, as facts of the domain. */
final class HandlingTranslation {

    private HandlingTranslation() {}

    /** The fact; null when the body is of another kind. */
    static @Nullable Command of(Object body, Opener opener) {
        return switch (body) {
            case IncidentTriaged fact ->
                new Handling.Triaged(fact.getHarm(), fact.getPossibleHarm(), fact.getRecurrence());
            case IncidentAssigned fact -> new Handling.Assigned(fact.getAssignee());
            case PutOnHold fact ->
                new Handling.PutOnHold(opener.open(SealedField.EXPLANATION_SHARED, fact.getExplanation()));
            case Resumed _ -> new Handling.Resumed();
            case InformationRequested fact ->
                new Handling.InformationRequested(opener.open(SealedField.QUESTION_SHARED, fact.getText()));
            case IncidentRejected fact ->
                new Handling.Rejected(fact.getReason(), opener.explanation(fact.getExplanation()));
            case IncidentTransferred fact ->
                new Handling.Transferred(
                        fact.getDestination(), fact.getOrganisation(), opener.explanation(fact.getExplanation()));
            case FeedbackSent fact ->
                new Handling.FeedbackSent(opener.open(SealedField.FEEDBACK_SHARED, fact.getText()), fact.getInterim());
            case IncidentClosed fact -> new Handling.Closed(opener.explanation(fact.getExplanation()));
            case IncidentReopened fact -> new Handling.Reopened(opener.explanation(fact.getExplanation()));
            case IncidentRouted fact ->
                new Involving.Routed(
                        fact.getOrganisation(), fact.getDueOn(), opener.explanation(fact.getExplanation()));
            case RespondentInvited fact ->
                new Involving.RespondentInvited(fact.getOrganisation(), fact.getInvitationHash());
            default -> null;
        };
    }
}
