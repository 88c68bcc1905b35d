package nl.tim.analysis.invitation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** An invitation, told once. */
@Schema(name = "Invitation", description = "An invitation. Its address is told here and never again.")
record InvitationBody(
        UUID incidentId,
        String organisation,

        @Schema(description = "The first respondent of the organisation who opens it is let into the case. A secret.")
        String address,

        @Schema(description = "From then on it opens nothing.")
        Instant expiresAt,

        @Schema(description = "Whether a mail was handed over.")
        boolean mailed,

        @Schema(description = "In the log, and not ruled on after 5 seconds; it opens nothing until then.")
        boolean pending) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "InvitationBody[" + incidentId + "]";
    }
}
