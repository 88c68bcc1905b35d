package nl.tim.statistics.disclosure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the figures of a view stand.
 *
 * @param cells a list for each row
 * @param rowTotals empty when they are not shown
 * @param columnTotals empty when they are not shown
 * @param grandTotal one, or none when it is not shown
 * @param <T> what stands there
 */
public record Layout<T>(List<List<T>> cells, List<T> rowTotals, List<T> columnTotals, List<T> grandTotal) {

    /** Copies. */
    public Layout {
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        grandTotal = List.copyOf(grandTotal);
    }

    /** What a figure adds up: these rows with these columns; an empty name is the total. */
    record Place(List<String> rows, List<String> columns) {}

    private static final List<String> TOTAL = List.of("");

    static Layout<Place> of(View view) {
        Totals totals = view.totals();
        return new Layout<>(
                view.rows().stream()
                        .map(rows -> view.columns().stream()
                                .map(columns -> new Place(rows, columns))
                                .toList())
                        .toList(),
                totals.rows()
                        ? view.rows().stream()
                                .map(rows -> new Place(rows, TOTAL))
                                .toList()
                        : List.of(),
                totals.columns()
                        ? view.columns().stream()
                                .map(columns -> new Place(TOTAL, columns))
                                .toList()
                        : List.of(),
                totals.grand() ? List.of(new Place(TOTAL, TOTAL)) : List.of());
    }

    <R> Layout<R> map(Function<T, R> change) {
        return new Layout<>(
                cells.stream().map(row -> row.stream().map(change).toList()).toList(),
                rowTotals.stream().map(change).toList(),
                columnTotals.stream().map(change).toList(),
                grandTotal.stream().map(change).toList());
    }

    Stream<T> figures() {
        return Stream.of(
                        cells.stream().flatMap(List::stream),
                        rowTotals.stream(),
                        columnTotals.stream(),
                        grandTotal.stream())
                .flatMap(figures -> figures);
    }
}
