package nl.tim.analysis.trend.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.tim.schemas.codes.Label;

/** What there is more of than its parts explain. */
@Schema(description = "What there is more of than its parts explain. Something to read about, never a signal.")
record PatternsAnswer(
        Combinations combinations,
        Words words,

        @Schema(description = "To be shown wherever these counts are shown.")
        Label caveat) {

    /** Boundaries with types. */
    @Schema(
            name = "PatternCombinations",
            description = "Boundaries and types that are reported together more often than each by itself explains.")
    record Combinations(
            long reports,

            @Schema(description = "Number of combinations that were looked at.")
            int looked,

            @Schema(description = "How many would be listed on average if nothing hung together.")
            double byChance,

            @Schema(description = "The strongest first.") List<Combination> unusual) {}

    /** One boundary with one type. */
    @Schema(name = "PatternCombination")
    record Combination(
            String boundary,
            Label boundaryLabel,
            String type,
            Label typeLabel,
            long reports,

            @Schema(description = "How many there would be if nothing hung together.")
            double expected,

            @Schema(
                    description =
                            "Reports to expected, shrunk towards 1 where both are few: 2 to the power of the information component.")
            double ratio,

            @Schema(description = "Lower end of the 95 % interval of the ratio.")
            double lower,

            @Schema(description = "Upper end of it.") double upper,

            @Schema(description = "The search that finds exactly these reports.")
            String href) {}

    /** Words of a quarter. */
    @Schema(
            name = "PatternWords",
            description =
                    "Words in more reports of a quarter than the year before explains (Fisher's exact test). Empty for who may not read "
                            + "all texts.")
    record Words(
            @Schema(description = "For example 2026-Q3.") String quarter,

            @Schema(description = "Reports of the quarter.") long reports,

            @Schema(description = "Reports of the four quarters before it.")
            long before,

            @Schema(description = "The least likely first.") List<Word> rising) {}

    /** One word. */
    @Schema(name = "PatternWord")
    record Word(
            String word,
            long reports,

            @Schema(description = "As many as in the year before, of as many reports.")
            double expected,

            double ratio,

            @Schema(description = "Chance of this many or more if nothing changed.")
            double pValue,

            @Schema(description = "The search that finds exactly these reports.")
            String href) {}
}
