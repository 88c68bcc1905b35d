package nl.tim.analysis.trend.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** The matrix: from row to column. */
@Schema(description = "Reports by who handed over (rows) and who received (columns). Every pair is there, also with 0.")
record MatrixAnswer(
        @Schema(description = "group or sector") String level,
        Period received,
        List<Column> columns,
        List<Row> rows,
        Total total,

        @Schema(description = "To be shown wherever these counts are shown.")
        Label caveat) {

    /** What the dates of receipt cover. */
    @Schema(
            name = "MatrixPeriod",
            description = "Dates of receipt that are covered: as asked, else of the first and the last report.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** One side that handed over. */
    @Schema(
            name = "MatrixRow",
            description = "One side that handed over, with one cell for each column, in the same order.")
    record Row(String code, Label label, List<Cell> cells, Total total) {}

    /** One side that received. */
    @Schema(name = "MatrixColumn", description = "One side that received.")
    record Column(String code, Label label, Total total) {}

    /** One pair. */
    @Schema(name = "MatrixCell")
    record Cell(
            @Schema(description = "Code of the column.") String to,
            long reports,

            @Schema(description = "Sum of the events that the reports stand for.")
            long events,

            @Schema(description = "The search that finds exactly these reports.")
            String href) {}

    /** A sum. */
    @Schema(name = "MatrixTotal")
    record Total(
            long reports,

            @Schema(description = "Sum of the events that the reports stand for.")
            long events,

            @Schema(description = "The search that finds exactly these reports.")
            String href) {}
}
