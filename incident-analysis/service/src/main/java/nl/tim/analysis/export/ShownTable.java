package nl.tim.analysis.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table as its readers see it.
 *
 * @param rows categories, merged ones together
 * @param columns the same; one empty category in a table with one axis
 * @param cells a list for each row
 * @param rowTotals empty when they are not shown
 * @param columnTotals empty when they are not shown
 * @param total empty when it is not shown
 */
public record ShownTable(
        FixedTable table,
        List<List<String>> rows,
        List<List<String>> columns,
        List<List<Shown>> cells,
        List<Shown> rowTotals,
        List<Shown> columnTotals,
        Optional<Shown> total) {

    /** A figure. */
    public sealed interface Shown {

        /** A count, true for the region and rounded for the public. */
        record Number(int value) implements Shown {}

        /** From 1 to 7, printed as {@code *}. */
        record Small() implements Shown {}

        /** As it is printed. */
        default String text() {
            return switch (this) {
                case Number number -> Integer.toString(number.value());
                case Small _ -> "*";
            };
        }

        /** For comparing and shading; a small count is nothing. */
        default int known() {
            return this instanceof Number number ? number.value() : 0;
        }
    }

    /** Copies. */
    public ShownTable {
        rows = rows.stream().map(List::copyOf).toList();
        columns = columns.stream().map(List::copyOf).toList();
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    /** Whether it has a second axis. */
    public boolean crossed() {
        return table.columns() != FixedTable.Axis.NONE;
    }

    /** Without rows and columns in which nothing was counted. */
    public ShownTable withoutEmpty() {
        int[] keptRows = IntStream.range(0, rows.size())
                .filter(row -> cells.get(row).stream().anyMatch(ShownTable::counted))
                .toArray();
        int[] keptColumns = IntStream.range(0, columns.size())
                .filter(column -> cells.stream().anyMatch(row -> counted(row.get(column))))
                .toArray();
        return new ShownTable(
                table,
                of(rows, keptRows),
                of(columns, keptColumns),
                of(cells, keptRows).stream().map(row -> of(row, keptColumns)).toList(),
                rowTotals.isEmpty() ? rowTotals : of(rowTotals, keptRows),
                columnTotals.isEmpty() ? columnTotals : of(columnTotals, keptColumns),
                total);
    }

    private static boolean counted(Shown figure) {
        return !figure.equals(new Shown.Number(0));
    }

    private static <T> List<T> of(List<T> all, int[] kept) {
        return IntStream.of(kept).mapToObj(all::get).toList();
    }
}
