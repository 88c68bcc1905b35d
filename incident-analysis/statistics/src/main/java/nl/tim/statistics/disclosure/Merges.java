package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Ever coarser ways to show a table: the smallest categories of the longer axis go together into one rest, until each axis has one category
 * and the rest. Which are small is judged over all periods, so that quarters can be compared; equal ones go by name.
 */
final class Merges {

    private final View full;
    private final List<String> rows;
    private final List<String> columns;

    Merges(View full, CountTables tables) {
        this.full = full;
        List<CountTable> same = tables.tables().stream()
                .filter(table -> table.shape().equals(full.shape()))
                .toList();
        this.rows = bySize(full.shape().rows(), row -> ofRow(same, row));
        this.columns = bySize(full.shape().columns(), column -> ofColumn(same, column));
    }

    /** From what is shown in full to what is merged most. */
    List<View> all() {
        List<View> views = new ArrayList<>(List.of(full));
        int mergedRows = 1;
        int mergedColumns = 1;
        while (true) {
            int rowsLeft = rows.size() - mergedRows;
            int columnsLeft = columns.size() - mergedColumns;
            if (rowsLeft < 2 && columnsLeft < 2) {
                return views;
            }
            if (rowsLeft >= columnsLeft) {
                mergedRows = larger(mergedRows, rowsLeft);
            } else {
                mergedColumns = larger(mergedColumns, columnsLeft);
            }
            views.add(full.merged(
                    grouped(full.shape().rows(), rows, mergedRows),
                    grouped(full.shape().columns(), columns, mergedColumns)));
        }
    }

    /** Long axes shrink by a sixth, so that there are few ways to try; short ones by one category. */
    private static int larger(int merged, int left) {
        return merged + Math.max(1, left / 6);
    }

    private static List<List<String>> grouped(Axis axis, List<String> bySize, int merged) {
        Set<String> rest = new HashSet<>(bySize.subList(0, merged));
        Stream<List<String>> kept = axis.categories().stream()
                .filter(category -> !rest.contains(category) || merged == 1)
                .map(List::of);
        Stream<List<String>> together =
                merged == 1 ? Stream.empty() : Stream.of(rest.stream().sorted().toList());
        return Stream.concat(kept, together).toList();
    }

    private static List<String> bySize(Axis axis, ToLongFunction<String> size) {
        return axis.categories().stream()
                .sorted(Comparator.comparingLong(size).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static long ofRow(List<CountTable> tables, String row) {
        return tables.stream()
                .mapToLong(table -> table
                        .counts()
                        .get(table.shape().rows().categories().indexOf(row))
                        .stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .sum();
    }

    private static long ofColumn(List<CountTable> tables, String column) {
        return tables.stream()
                .flatMap(table -> table.counts().stream()
                        .map(row -> row.get(table.shape().columns().categories().indexOf(column))))
                .mapToLong(Integer::longValue)
                .sum();
    }
}
