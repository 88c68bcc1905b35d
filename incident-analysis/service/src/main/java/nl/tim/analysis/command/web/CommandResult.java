package nl.tim.analysis.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a command, with the case as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of a command, with the case as it is.")
record CommandResult(
        UUID commandId,
        UUID incidentId,

        @Schema(description = "ACCEPTED, KEPT_FLAGGED, or PENDING: in the log for ever, not ruled on yet.")
        String outcome,

        @Schema(description = "The revision that a next command names.") @Nullable
        Long revision,

        @Schema(description = "TIM-STATUS") @Nullable String status,
        @Nullable Boolean onHold,
        @Nullable Boolean withdrawn,

        @Schema(description = "A calamity is suspected.") @Nullable
        Boolean calamitySuspected,

        @Schema(description = "Pseudonym of who is responsible.") @Nullable
        String assignee,

        @Nullable Instant updatedAt) {}
