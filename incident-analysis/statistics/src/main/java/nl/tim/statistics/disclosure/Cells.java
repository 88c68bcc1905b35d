package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;

/**
 * Every count there is, each once however many tables print it, and which are sums of which. A count is known by what it counts: a total
 * over types in one table and over harm in another is the same number. Numbered by name, so that the order of rows cannot matter.
 */
final class Cells {

    /** A count: what is counted, when, and the categories it is restricted to, by axis. */
    record Key(String measure, String period, Map<String, String> at) {}

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Integer> truth = new ArrayList<>();
    private final Sums sums = new Sums();

    Cells(List<CountTable> tables, List<Derivation> derivations) {
        tables.stream()
                .sorted((a, b) -> (a.shape().name() + "\n" + a.period())
                        .compareTo(b.shape().name() + "\n" + b.period()))
                .forEach(this::add);
        for (Derivation derivation : derivations) {
            tables.stream()
                    .filter(table -> table.shape().equals(derivation.from()))
                    .forEach(table -> derive(table, derivation));
        }
    }

    Sums sums() {
        return sums;
    }

    int[] truth() {
        return truth.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The counts that a figure of the table adds up; an empty category is the total over that axis. */
    int[] parts(View view, Layout.Place place) {
        List<Integer> parts = new ArrayList<>();
        for (String period : view.periods()) {
            for (String row : place.rows()) {
                for (String column : place.columns()) {
                    parts.add(number(key(view.shape(), period, row, column)));
                }
            }
        }
        return parts.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** A figure of the table, in true counts. */
    int count(View view, Layout.Place place) {
        return IntStream.of(parts(view, place)).map(truth::get).sum();
    }

    private int number(Key key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no counts of " + key.measure() + " in " + key.period());
        }
        return number;
    }

    private void add(CountTable table) {
        TableShape shape = table.shape();
        List<String> rows = sorted(shape.rows());
        List<String> columns = sorted(shape.columns());
        int[][] cells = new int[rows.size()][columns.size()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                int count = table.counts()
                        .get(shape.rows().categories().indexOf(rows.get(i)))
                        .get(shape.columns().categories().indexOf(columns.get(j)));
                cells[i][j] = numbered(key(shape, table.period(), rows.get(i), columns.get(j)), count);
            }
        }
        int[] rowTotals = new int[cells.length];
        Arrays.setAll(rowTotals, i -> total(key(shape, table.period(), rows.get(i), ""), cells[i]));
        int[] columnTotals = new int[columns.size()];
        Arrays.setAll(
                columnTotals,
                j -> total(
                        key(shape, table.period(), "", columns.get(j)),
                        Arrays.stream(cells).mapToInt(row -> row[j]).toArray()));
        total(key(shape, table.period(), "", ""), rowTotals);
        total(key(shape, table.period(), "", ""), columnTotals);
    }

    private void derive(CountTable table, Derivation derivation) {
        Map<String, List<Integer>> parts = new HashMap<>();
        derivation.axis().categories().forEach(category -> parts.put(category, new ArrayList<>()));
        TableShape shape = table.shape();
        for (String row : sorted(shape.rows())) {
            for (String column : sorted(shape.columns())) {
                String category = derivation
                        .categories()
                        .get(shape.rows().categories().indexOf(row))
                        .get(shape.columns().categories().indexOf(column));
                parts.getOrDefault(category, new ArrayList<>()).add(number(key(shape, table.period(), row, column)));
            }
        }
        parts.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .forEach(entry -> total(
                        new Key(
                                shape.measure(),
                                table.period(),
                                Map.of(derivation.axis().name(), entry.getKey())),
                        entry.getValue().stream().mapToInt(Integer::intValue).toArray()));
    }

    private int total(Key key, int[] parts) {
        int total = numbered(key, IntStream.of(parts).map(truth::get).sum());
        sums.add(total, parts);
        return total;
    }

    private int numbered(Key key, int count) {
        int number = numbers.computeIfAbsent(key, unknown -> truth.size());
        if (number == truth.size()) {
            truth.add(count);
        } else if (truth.get(number) != count) {
            throw new IllegalArgumentException("tables disagree about " + key);
        }
        return number;
    }

    private static Key key(TableShape shape, String period, String row, String column) {
        Map<String, String> at = new HashMap<>();
        if (!row.isEmpty()) {
            at.put(shape.rows().name(), row);
        }
        if (!column.isEmpty()) {
            at.put(shape.columns().name(), column);
        }
        return new Key(shape.measure(), period, at);
    }

    private static List<String> sorted(Axis axis) {
        return axis.categories().stream().sorted().toList();
    }
}
