package nl.tim.analysis.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** A page of incidents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of incidents.")
record SearchAnswer(
        @Schema(description = "Exact number of reports on all pages.")
        long total,

        List<IncidentSummary> items,
        List<Facet> facets,

        @Schema(description = "Give this as 'after' with the same question for the next page; absent on the last page.")
        @Nullable
        String next,

        @Schema(description = "To be shown wherever these counts are shown.")
        Label caveat) {

    /** The codes of one field with their counts. */
    @Schema(
            description =
                    "The codes of one field, most frequent first. The choice of the field itself is left aside, so that the counts show alternatives.")
    record Facet(
            @Schema(description = "Name of the parameter.", example = "harm")
            String field,

            List<Bar> counts) {}

    /** A code with its count. */
    @Schema(name = "FacetCount")
    record Bar(
            String code,

            @Schema(description = "A code that is in no list and not in the directory is its own label.")
            Label label,

            long reports,

            @Schema(description = "The code is chosen in this question.")
            boolean chosen) {}
}
