package nl.tim.analysis.trajectory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** A trajectory; in a list without items, effect and history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Trajectory")
record TrajectoryAnswer(
        UUID trajectoryId,

        @Schema(description = "The revision that a next command names.")
        long revision,

        @Schema(allowableValues = {"OPEN", "CLOSED"}) String status,

        @Schema(description = "Absent when it was erased.") @Nullable
        String title,

        @Schema(description = "Name of a colleague.") @Nullable
        String owner,

        @Schema(description = "Directory code of who leads.") @Nullable
        String organisation,

        @Nullable String carePathway,
        @Nullable String agreement,
        @Nullable String theme,
        @Nullable String goal,

        @Schema(
                description = "The series of reports that is measured, as parameters of the search; empty for all.",
                example = "type=MED&fromGroup=HOSP&toGroup=VVT")
        String measure,

        @Schema(
                description = "What would be better.",
                allowableValues = {"FEWER", "MORE"})
        String direction,

        @Schema(description = "How many incidents belong to it.")
        int incidents,

        @Schema(description = "Those incidents as a search.")
        String reports,

        List<String> signals,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String conclusion,
        @Nullable List<InterventionOf> interventions,
        @Nullable List<ActionOf> actions,

        @Schema(description = "Absent while there is no intervention.") @Nullable
        EffectOf effect,

        @Nullable List<HappenedTo> history,

        @Schema(description = "What these numbers are not.") Label caveat) {

    /** Something that changes how things go. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrajectoryIntervention")
    record InterventionOf(
            UUID intervention, LocalDate startsOn, @Nullable String what) {}

    /** Something that somebody does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrajectoryAction")
    record ActionOf(
            UUID action,

            @Schema(description = "TIM-ACTION") String strategy,

            @Nullable String what,
            @Nullable String organisation,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean late) {}

    /** The measure before and after the first intervention. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrajectoryEffect")
    record EffectOf(
            @Schema(description = "By the rule of docs/trajectories.md.")
            String outcome,

            LocalDate changedOn,

            @Schema(allowableValues = {"WEEK", "MONTH", "QUARTER"})
            String granularity,

            int pointsBefore,
            int pointsAfter,

            @Schema(description = "Fewest points on a side for a verdict.")
            int fewestPoints,

            @Schema(description = "Longest run after the change, negative below the centre line of before.")
            int run,

            @Nullable RatioOf reports,

            @Schema(description = "All reports of the region in the same weeks.") @Nullable
            RatioOf total,

            @Schema(description = "Whether the share of the region's reports changed too.")
            boolean ownChange,

            List<Label> because,
            List<PointOf> points) {}

    /** Reports a week, after over before, with a 95 % interval; upper is absent without reports before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrajectoryRatio")
    record RatioOf(
            long before,
            long after,
            @Nullable Double ratio,
            double lower,
            @Nullable Double upper) {}

    /** A period of the chart; limits are absent where the phase has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrajectoryPoint")
    record PointOf(
            LocalDate from,
            LocalDate until,
            long reports,
            long total,

            @Schema(allowableValues = {"BEFORE", "DURING", "AFTER"})
            String phase,

            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper,
            boolean outside) {}

    /** Something that happened to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrajectoryHistory")
    record HappenedTo(
            UUID eventId,
            String what,

            @Schema(description = "Why nothing changed; absent when it did.") @Nullable
            String refused,

            String kind,

            @Schema(description = "Name of a colleague.") @Nullable
            String by,

            Instant at) {}

    /** Every trajectory: those that go on first, the newest first. */
    @Schema(name = "Trajectories")
    record All(List<TrajectoryAnswer> trajectories, Label caveat) {}
}
