package nl.tim.analysis.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.search.Page.Piece;
import org.jspecify.annotations.Nullable;

/** An incident in a list. Codes are of the lists at {@code /api/v1/codelists}; a field that was not asked is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An incident in a list. A field that was not asked for in the report is absent.")
record IncidentSummary(
        String incidentId,

        @Schema(description = "For conversation, not secret.", example = "TIM-2026-7KQ4MX") @Nullable
        String reference,

        @Schema(description = "Number of accepted changes.") long revision,
        @Nullable String status,
        @Nullable List<String> flags,

        @Schema(description = "When the first words were stored.") @Nullable
        Instant receivedAt,

        @Schema(description = "The same as a local date in Europe/Amsterdam.") @Nullable
        LocalDate receivedOn,

        @Nullable Instant updatedAt,
        @Nullable String form,
        @Nullable String kind,

        @Schema(description = "Local date; the first day of a week or month when that is the precision.") @Nullable
        LocalDate occurredOn,

        @Nullable String occurredPrecision,
        @Nullable String reportingOrganisation,
        @Nullable String counterpartOrganisation,
        @Nullable String fromSector,
        @Nullable String toSector,
        @Nullable String fromGroup,
        @Nullable String toGroup,
        @Nullable String boundary,
        @Nullable String transition,

        @Schema(description = "The analyst's code if set, else the reporter's; so are subType and harm.") @Nullable
        String type,

        @Nullable String subType,
        @Nullable String harm,
        @Nullable String possibleHarm,
        @Nullable Integer sac,
        @Nullable String severity,

        @Schema(description = "Number of events that the report stands for.") @Nullable
        Integer eventCount,

        @Schema(description = "The beginning of the de-identified narrative.") @Nullable
        String excerpt,

        @Schema(
                description =
                        "With highlights=true: by name of the text, each text in which something was found, in pieces. Plain text, never markup.")
        @Nullable
        Map<String, List<List<Piece>>> highlights) {}
