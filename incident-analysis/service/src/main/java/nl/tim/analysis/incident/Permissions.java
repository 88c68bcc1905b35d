package nl.tim.analysis.incident;

import nl.tim.analysis.incident.Decision.Reason;
import org.jspecify.annotations.Nullable;

/** What makes a command lose whatever the status is: who gives it, what they had seen, and what stands in the way. */
final class Permissions {

    private Permissions() {}

    /** Why the command loses; null when the status decides. */
    static @Nullable Reason refusal(Incident state, Event event, Command command) {
        Dossier dossier = state.dossier();
        if (!allowed(event.actor(), command)) {
            return Reason.NOT_ALLOWED;
        }
        // What people said afterwards can be erased too.
        if (state.erased() && !(command instanceof Safeguard.SubjectErased)) {
            return Reason.ERASED;
        }
        if (event.expectedRevision() != null && event.expectedRevision() != state.revision()) {
            return Reason.STALE_REVISION;
        }
        if (state.report() == null && !beforeReport(command)) {
            return Reason.NOT_REPORTED;
        }
        if (dossier.course().onHold() && !whileOnHold(command)) {
            return Reason.ON_HOLD;
        }
        if (dossier.course().withdrawnAt() != null && !afterWithdrawal(command)) {
            return Reason.WITHDRAWN;
        }
        return null;
    }

    private static boolean allowed(Actor actor, Command command) {
        return switch (actor.kind()) {
            case Actor.ANALYST -> !(command instanceof Safeguard.SubjectErased erasure) || bySecond(actor, erasure);
            case Actor.SYSTEM -> true;
            case Actor.COORDINATOR -> byCoordinator(actor, command);
            default -> false;
        };
    }

    /** Erasing needs two people. */
    private static boolean bySecond(Actor actor, Safeguard.SubjectErased erasure) {
        return erasure.approvedBy() != null && !erasure.approvedBy().equals(actor.subject());
    }

    private static boolean byCoordinator(Actor actor, Command command) {
        return switch (command) {
            case Involving.RespondentInvited invited -> actor.speaksFor(invited.organisation());
            case Finding.RootCausesIdentified _, Finding.MeasuresAgreed _, Safeguard.CalamitySuspected _ -> true;
            case Involving.Routed _ -> false;
            case Finding.Classified _,
                    Finding.AgreementLinked _,
                    Finding.IncidentLinked _,
                    Finding.TrajectoryLinked _,
                    Finding.ExemplarApproved _ -> false;
            case Safeguard.CalamityCleared _, Safeguard.RedactionCorrected _, Safeguard.SubjectErased _ -> false;
            case Handling _ -> false;
        };
    }

    /** What concerns the words themselves. */
    private static boolean beforeReport(Command command) {
        return command instanceof Safeguard.RedactionCorrected || command instanceof Safeguard.SubjectErased;
    }

    private static boolean whileOnHold(Command command) {
        return switch (command) {
            case Handling.Assigned _, Handling.Resumed _ -> true;
            case Handling.Triaged _,
                    Handling.PutOnHold _,
                    Handling.InformationRequested _,
                    Handling.Rejected _,
                    Handling.Transferred _,
                    Handling.FeedbackSent _,
                    Handling.Closed _,
                    Handling.Reopened _ -> false;
            case Involving _ -> false;
            case Finding.RootCausesIdentified _, Finding.MeasuresAgreed _ -> false;
            case Finding.IncidentLinked fact -> !fact.duplicate();
            case Finding.Classified _,
                    Finding.AgreementLinked _,
                    Finding.TrajectoryLinked _,
                    Finding.ExemplarApproved _ -> true;
            case Safeguard _ -> true;
        };
    }

    /** Nothing is shared any further. */
    private static boolean afterWithdrawal(Command command) {
        return switch (command) {
            case Involving _ -> false;
            case Finding.ExemplarApproved fact -> fact.text() == null;
            case Finding.Classified _,
                    Finding.RootCausesIdentified _,
                    Finding.AgreementLinked _,
                    Finding.IncidentLinked _,
                    Finding.TrajectoryLinked _,
                    Finding.MeasuresAgreed _ -> true;
            case Handling _, Safeguard _ -> true;
        };
    }
}
