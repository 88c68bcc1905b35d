package nl.tim.analysis.invitation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to invite. */
@Schema(name = "Invite", description = "Whom to invite.")
record InviteBody(
        @Schema(description = "Makes it safe to send again: done once under one id; ours when absent.") @Nullable
        UUID commandId,

        @Schema(description = "Code of the organisation that was asked; a coordinator invites for the own one.")
        @Nullable
        String organisation,

        @Schema(description = "Where the link is mailed to, once. It is kept nowhere. Absent: nothing is mailed.")
        @Nullable
        String email) {

    /** Without the address. */
    @Override
    public String toString() {
        return "InviteBody";
    }
}
