package nl.tim.analysis.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command lost (RFC 9457), with what its author needs to decide anew. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A command lost (RFC 9457): nothing changed. With what its author needs to decide anew.")
record Conflict(
        String type,
        String title,
        int status,

        @Schema(description = "Why, for people.") String detail,

        UUID commandId,
        UUID incidentId,

        @Schema(description = "Why: one of the reasons in docs/case.md.", example = "STALE_REVISION")
        String reason,

        @Schema(description = "The revision as it is.") long revision,

        @Schema(description = "TIM-STATUS as it is.") String caseStatus,

        @Schema(description = "What changed after what the command's author had seen, oldest first.")
        List<Change> changes) {

    /** Copies the list. */
    Conflict {
        changes = List.copyOf(changes);
    }

    /** One change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CaseChange")
    record Change(
            UUID eventId,

            @Schema(description = "What happened, such as IncidentTriaged.")
            String type,

            @Schema(description = "REPORTER, ANALYST, COORDINATOR, RESPONDENT or SYSTEM.")
            String kind,

            @Schema(description = "Name of a colleague; absent for others.") @Nullable
            String by,

            @Nullable String organisation,
            Instant at) {}
}
