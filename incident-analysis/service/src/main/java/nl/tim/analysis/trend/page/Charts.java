package nl.tim.analysis.trend.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.trend.HeatScale;
import nl.tim.analysis.trend.Level;
import nl.tim.analysis.trend.Matrix;
import nl.tim.analysis.trend.Matrix.Line;
import nl.tim.analysis.trend.page.MatrixView.Cell;
import nl.tim.analysis.trend.page.MatrixView.Chart;
import nl.tim.analysis.trend.page.MatrixView.Head;
import nl.tim.analysis.trend.page.MatrixView.Legend;
import nl.tim.analysis.trend.page.MatrixView.Row;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Draws one matrix for one reader. */
final class Charts {

    private final Names names;
    private final Matrix matrix;
    private final IncidentFilter filter;
    private final Wording wording;
    private final Layout layout;
    private final HeatScale scale;

    /**
     * Draws nothing yet.
     *
     * @param filter as the reader asked it, for links to other matrices
     */
    Charts(Names names, Matrix matrix, IncidentFilter filter, Wording wording) {
        this.names = names;
        this.matrix = matrix;
        this.filter = filter;
        this.wording = wording;
        this.layout = new Layout(matrix.columns().size(), matrix.rows().size(), matrix.level() == Level.SECTOR);
        this.scale = new HeatScale(matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.measure().reports())
                .max()
                .orElse(0));
    }

    Chart draw() {
        Line total = matrix.total();
        String reports = wording.number(total.measure().reports());
        return new Chart(
                layout.width(),
                layout.height(),
                layout.size(),
                layout.slanted(),
                columns(),
                IntStream.range(0, matrix.rows().size()).mapToObj(this::row).toList(),
                IntStream.range(0, matrix.columns().size())
                        .mapToObj(this::columnTotal)
                        .toList(),
                total(layout.totalX(), layout.totalY(), total, wording.text("matrix.all", reports)),
                scale.ranges().stream().map(this::legend).toList(),
                total.measure().reports(),
                sum(total, reports),
                period(),
                Addresses.search(total.filter()));
    }

    /** Events are told where reports stand for more than one. */
    private String sum(Line total, String reports) {
        if (total.measure().events() != total.measure().reports()) {
            return wording.text(
                    "matrix.events", reports, wording.number(total.measure().events()));
        }
        return total.measure().reports() == 1
                ? wording.text("search.count.one")
                : wording.text("search.count", reports);
    }

    private List<Head> columns() {
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            String code = matrix.columns().get(column).code();
            String name = name(matrix.level().columns(), code);
            List<String> shown = matrix.level() == Level.GROUP
                    ? List.of(wording.textOr("group." + code, name))
                    : layout.columnName(name);
            heads.add(new Head(
                    layout.x(column) + layout.cellWidth() / 2,
                    layout.top() - 12,
                    shown,
                    name,
                    drill(null, code),
                    wording.text("matrix.drill.column", name)));
        }
        return heads;
    }

    private Row row(int index) {
        Matrix.Row row = matrix.rows().get(index);
        String code = row.total().code();
        String name = name(matrix.level().rows(), code);
        Head head = new Head(
                layout.left() - 12,
                layout.y(index) + Layout.CELL_HEIGHT / 2,
                Layout.rowName(name),
                name,
                drill(code, null),
                wording.text("matrix.drill.row", name));
        List<Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(column -> cell(index, column, name, row))
                .toList();
        String label = wording.text("matrix.row", count(row.total()), name);
        return new Row(head, cells, total(layout.totalX(), layout.y(index), row.total(), label));
    }

    private Cell cell(int row, int column, String from, Matrix.Row cells) {
        Line line = cells.cells().get(column);
        String to = name(matrix.level().columns(), line.code());
        boolean any = line.measure().reports() > 0;
        return new Cell(
                layout.x(column),
                layout.y(row),
                layout.inner(layout.cellWidth()),
                layout.inner(Layout.CELL_HEIGHT),
                count(line),
                scale.step(line.measure().reports()),
                wording.text("matrix.cell", count(line), from, to),
                any ? Addresses.search(line.filter()) : null,
                any ? drill(cells.total().code(), line.code()) : null,
                wording.text("matrix.drill", from, to));
    }

    private Cell columnTotal(int column) {
        Line line = matrix.columns().get(column);
        String label =
                wording.text("matrix.column", count(line), name(matrix.level().columns(), line.code()));
        return total(layout.x(column), layout.totalY(), line, label);
    }

    private Cell total(int x, int y, Line line, String label) {
        return new Cell(
                x,
                y,
                layout.inner(layout.cellWidth()),
                layout.inner(Layout.CELL_HEIGHT),
                count(line),
                -1,
                label,
                line.measure().reports() > 0 ? Addresses.search(line.filter()) : null,
                null,
                "");
    }

    /** The sectors of a group on one side or on both; null where there is nothing finer. */
    private @Nullable String drill(@Nullable String from, @Nullable String to) {
        if (matrix.level() == Level.SECTOR || Matrix.UNLISTED.equals(from) || Matrix.UNLISTED.equals(to)) {
            return null;
        }
        IncidentFilter inside = filter;
        if (from != null) {
            inside = inside.narrowedTo(CodedField.FROM_GROUP, from);
        }
        if (to != null) {
            inside = inside.narrowedTo(CodedField.TO_GROUP, to);
        }
        return MatrixViews.address(Level.SECTOR, inside);
    }

    private Legend legend(HeatScale.Range range) {
        String from = wording.number(range.from());
        return new Legend(range.step(), range.from() == range.to() ? from : from + "–" + wording.number(range.to()));
    }

    private @Nullable String period() {
        var received = matrix.received();
        if (received.first() == null) {
            return null;
        }
        return wording.text(
                "matrix.period", wording.date(received.first()), wording.date(Objects.requireNonNull(received.last())));
    }

    private String name(CodedField field, String code) {
        return code.equals(Matrix.UNLISTED) ? wording.text("unlisted.short") : names.of(field, code, wording);
    }

    private String count(Line line) {
        return wording.number(line.measure().reports());
    }
}
