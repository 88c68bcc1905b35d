package nl.tim.analysis.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.tim.analysis.export.ShownTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.pdf.ReportView.Cell;
import nl.tim.analysis.export.pdf.ReportView.Grid;
import nl.tim.analysis.export.pdf.ReportView.Row;
import nl.tim.analysis.trend.HeatScale;

/** Lays out a table in one language. */
final class Grids {

    private static final int MANY_COLUMNS = 6;

    private final Naming naming;
    private final boolean dutch;

    Grids(Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
    }

    /** With the darker cells the higher counts, if they are shaded. */
    Grid of(ShownTable table, boolean shaded) {
        HeatScale scale = new HeatScale(table.cells().stream()
                .flatMap(List::stream)
                .mapToLong(Shown::known)
                .max()
                .orElse(0));
        List<String> heads = new ArrayList<>();
        heads.add(naming.axis(table.table().rows(), dutch));
        table.columns().forEach(codes -> heads.add(naming.brief(table.table().columns(), codes, dutch)));
        boolean totals = table.crossed() && !table.rowTotals().isEmpty();
        if (totals) {
            heads.add(text("export.total"));
        }
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, table.rows().size()).forEach(row -> {
            List<Cell> cells = new ArrayList<>(table.cells().get(row).stream()
                    .map(figure -> new Cell(figure.text(), shaded ? scale.step(figure.known()) : 0, false))
                    .toList());
            if (totals) {
                cells.add(Cell.number(table.rowTotals().get(row).text()));
            }
            rows.add(new Row(naming.category(table.table().rows(), table.rows().get(row), dutch), false, cells));
        });
        lastRow(table, totals, rows);
        return new Grid(naming.title(table.table(), dutch), heads.size() > MANY_COLUMNS, heads, rows);
    }

    private void lastRow(ShownTable table, boolean totals, List<Row> rows) {
        if (table.columnTotals().isEmpty() && (table.crossed() || table.total().isEmpty())) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        if (table.crossed()) {
            table.columnTotals().forEach(figure -> cells.add(Cell.number(figure.text())));
            if (totals) {
                cells.add(Cell.number(table.total().map(Shown::text).orElse("")));
            }
        } else {
            cells.add(Cell.number(table.total().map(Shown::text).orElse("")));
        }
        rows.add(new Row(text("export.total"), true, cells));
    }

    private String text(String key) {
        return naming.text(key, dutch);
    }
}
