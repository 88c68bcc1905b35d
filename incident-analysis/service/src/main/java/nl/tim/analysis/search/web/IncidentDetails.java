package nl.tim.analysis.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** Everything that is indexed about an incident: codes and de-identified texts, never identity. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Everything that is indexed about an incident: codes and de-identified texts, never identity.")
record IncidentDetails(
        String incidentId,
        @Nullable String reference,

        @Schema(description = "Number of accepted changes; a command names the revision that it is based on.")
        long revision,

        @Nullable String status,
        @Nullable List<String> flags,
        @Nullable Instant receivedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Instant updatedAt,
        @Nullable String form,
        @Nullable String kind,
        @Nullable LocalDate occurredOn,
        @Nullable String occurredPrecision,
        @Schema(description = "Local time HH:mm.") @Nullable String occurredAt,
        @Nullable String shift,
        @Nullable String reportingOrganisation,
        @Nullable String counterpartOrganisation,
        @Nullable List<InvolvedOrganisation> involvedOrganisations,

        @Schema(description = "Every organisation above, without UNK.") @Nullable
        List<String> organisations,

        @Nullable String fromSector,
        @Nullable String toSector,
        @Nullable String fromGroup,
        @Nullable String toGroup,
        @Nullable String boundary,
        @Nullable String transition,
        @Nullable String phase,

        @Schema(description = "As the reporter coded it.") @Nullable
        Codes reported,

        @Schema(description = "As the analyst coded it; absent when nobody did.") @Nullable
        Codes classified,

        @Nullable String type,
        @Nullable String subType,
        @Nullable String harm,
        @Nullable String possibleHarm,
        @Nullable String recurrence,
        @Nullable Integer sac,
        @Nullable String severity,
        @Nullable String harmPsychological,
        @Nullable String concern,
        @Nullable String calamitySuspected,
        @Nullable String detection,
        @Nullable List<String> mitigation,
        @Nullable String channelUsed,
        @Nullable String channelExpected,
        @Nullable String carePathway,
        @Nullable String agreement,
        @Nullable Integer eventCount,
        @Nullable String narrative,
        @Nullable String immediateAction,
        @Nullable String suggestion,
        @Nullable List<Supplement> supplements,
        @Nullable Patient patient,
        @Nullable String reporterProfession,
        @Nullable String taxonomyVersion,

        @Schema(
                description =
                        "What the codes are called: by name of the field as in a filter, then by code. A code that is in no list and not in the directory is its own label.")
        Map<String, Map<String, Label>> labels,

        @Schema(description = "Fields whose code is in no list.") @Nullable
        List<String> unknownCodes,

        @Schema(
                description =
                        "Other reports that this one is linked with, from either side; those that the caller does not reach left out.")
        List<Link> links,

        @Schema(description = "What became of each record of the log.") @Nullable
        List<Decision> decisions,

        @Schema(description = "The index refused the incident; this is what is left of it.") @Nullable
        Boolean refused) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentOrganisation")
    record InvolvedOrganisation(String code, @Nullable String role) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentCodes")
    record Codes(
            @Nullable String type,
            @Nullable String subType,
            @Nullable String harm,
            @Nullable String possibleHarm,
            @Nullable String recurrence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentSupplement")
    record Supplement(
            @Nullable String eventId,
            @Nullable Instant recordedAt,

            @Schema(description = "SUPPLEMENT or SECOND_REPORT.") @Nullable
            String kind,

            @Nullable String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentPatient")
    record Patient(@Nullable String ageBand, @Nullable String gender) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentLink")
    record Link(
            String incidentId,
            @Nullable String reference,

            @Schema(
                    description =
                            "TIM-LINK: what the other report is to this one; with inverse, what this one is to the other.")
            String kind,

            @Schema(description = "The link was made on the other report.")
            boolean inverse) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IncidentDecision")
    record Decision(
            @Nullable String eventId,
            @Nullable String type,
            @Nullable String outcome,
            @Nullable String reason) {}
}
