package nl.tim.analysis.trajectory.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a trajectory begins with. Texts hold no patient data. */
@Schema(name = "TrajectoryToBegin", description = "What a trajectory begins with. Texts hold no patient data.")
record TrajectoryBody(
        @Nullable UUID commandId,

        @Schema(description = "At most 120 characters.") String title,

        @Schema(description = "Pseudonym of a colleague.") @Nullable
        String owner,

        @Schema(description = "Directory code.") @Nullable String organisation,
        @Schema(description = "Directory code.") @Nullable String carePathway,
        @Schema(description = "Directory code.") @Nullable String agreement,

        @Schema(description = "At most 120 characters.") @Nullable
        String theme,

        @Schema(description = "What has to become better, at most 2000 characters.") @Nullable
        String goal,

        @Schema(
                description = "The series to measure: codes as parameters of the search, without words and dates.",
                example = "type=MED&fromGroup=HOSP&toGroup=VVT")
        @Nullable
        String measure,

        @Schema(allowableValues = {"FEWER", "MORE"}) @Nullable
        String direction,

        @Schema(description = "The incidents to begin with, as parameters of the search.") @Nullable
        String search,

        @Schema(description = "Id of the signal that led to it.") @Nullable
        String signal) {}
