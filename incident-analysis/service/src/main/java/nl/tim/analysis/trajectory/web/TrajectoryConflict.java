package nl.tim.analysis.trajectory.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.trajectory.web.TrajectoryAnswer.HappenedTo;

/** A command lost (RFC 9457): nothing changed. With what its author needs to decide anew. */
@Schema(description = "A command lost (RFC 9457): nothing changed. With what its author needs to decide anew.")
record TrajectoryConflict(
        String type,
        String title,
        int status,
        String detail,
        UUID commandId,
        UUID trajectoryId,

        @Schema(
                allowableValues = {
                    "STALE_REVISION",
                    "ALREADY_OPENED",
                    "CLOSED",
                    "NOT_CLOSED",
                    "NOT_FOUND",
                    "NOT_ALLOWED"
                })
        String reason,

        @Schema(description = "The revision as it is.") long revision,

        @Schema(description = "What was accepted after what the command's author had seen, oldest first.")
        List<HappenedTo> changes) {

    /** Copies the list. */
    TrajectoryConflict {
        changes = List.copyOf(changes);
    }
}
