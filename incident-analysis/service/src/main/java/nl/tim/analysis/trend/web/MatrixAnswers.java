package nl.tim.analysis.trend.web;

import java.time.LocalDate;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.trend.Matrix;
import nl.tim.analysis.trend.Matrix.Line;
import nl.tim.analysis.trend.Matrix.Row;
import nl.tim.analysis.web.Language;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** Makes the API's answer of a matrix. */
final class MatrixAnswers {

    private final Labels labels;

    MatrixAnswers(Labels labels) {
        this.labels = labels;
    }

    MatrixAnswer of(Matrix matrix) {
        return new MatrixAnswer(
                matrix.level().parameter(),
                period(matrix.total().filter().received(), matrix.received()),
                matrix.columns().stream()
                        .map(column -> new MatrixAnswer.Column(
                                column.code(), label(matrix.level().columns(), column.code()), total(column)))
                        .toList(),
                matrix.rows().stream()
                        .map(row -> row(matrix.level().rows(), row))
                        .toList(),
                total(matrix.total()),
                text("caveat"));
    }

    private MatrixAnswer.Row row(CodedField field, Row row) {
        String code = row.total().code();
        return new MatrixAnswer.Row(
                code,
                label(field, code),
                row.cells().stream().map(MatrixAnswers::cell).toList(),
                total(row.total()));
    }

    private static MatrixAnswer.Cell cell(Line cell) {
        return new MatrixAnswer.Cell(
                cell.code(), cell.measure().reports(), cell.measure().events(), href(cell));
    }

    private static MatrixAnswer.Total total(Line line) {
        return new MatrixAnswer.Total(line.measure().reports(), line.measure().events(), href(line));
    }

    private static String href(Line line) {
        return "/api/v1/incidents?" + FilterLink.query(line.filter());
    }

    private static MatrixAnswer.Period period(DateRange asked, Tallies.Period found) {
        return new MatrixAnswer.Period(first(asked.from(), found.first()), first(asked.to(), found.last()));
    }

    private static @Nullable LocalDate first(@Nullable LocalDate asked, @Nullable LocalDate found) {
        return asked == null ? found : asked;
    }

    private Label label(CodedField field, String code) {
        return code.equals(Matrix.UNLISTED) ? text("unlisted") : labels.of(field, code);
    }

    private static Label text(String key) {
        return new Label(Language.NL.text(key), Language.EN.text(key));
    }
}
