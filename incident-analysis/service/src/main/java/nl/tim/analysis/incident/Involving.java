package nl.tim.analysis.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Commands that bring in organisations and their people. */
public sealed interface Involving extends Command {

    /** Directory code of the organisation. */
    String organisation();

    @Override
    default String type() {
        return switch (this) {
            case Routed _ -> "IncidentRouted";
            case RespondentInvited _ -> "RespondentInvited";
        };
    }

    /**
     * The organisation is asked to respond.
     *
     * @param dueOn local date; null for the standard term
     * @param explanation what it is asked; null when the report says enough
     */
    record Routed(
            String organisation,
            @Nullable LocalDate dueOn,
            @Nullable Text explanation) implements Involving {}

    /**
     * Somebody of the organisation is invited to give an account. Who, stays sealed.
     *
     * @param invitationHash SHA-256 of the invitation's code, lower-case hex
     */
    record RespondentInvited(String organisation, String invitationHash) implements Involving {}
}
