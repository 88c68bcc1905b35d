package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An attacker who reads what is printed and tries all counts there can be, cell after cell. It knows nothing of how the audit works; it
 * reads the rule from its description.
 */
final class PlainEnumeration {

    private static final int UNBOUNDED = 1_000_000;

    /** What is printed of the sum of these cells. */
    private record Printed(int[] cells, int low, int high) {}

    /** Two sums that are the same number. */
    private record Same(int[] left, int[] right) {}

    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final Map<String, int[]> asked = new LinkedHashMap<>();
    private final List<Printed> printed = new ArrayList<>();
    private final List<Same> same = new ArrayList<>();
    private final int[] lowest;
    private final int[] highest;
    private final int[] value;
    private final Printed[][] complete;
    private final Same[][] completeSame;
    private final int[][] totals;
    private final boolean[][] seen;
    private final boolean done;

    /**
     * Tries everything.
     *
     * @param limit how many combinations are too much work, in which case {@link #done} is false
     */
    PlainEnumeration(List<PublishedTable> published, double limit) {
        List<TableShape> shapes =
                published.stream().map(table -> table.view().shape()).distinct().toList();
        List<String> periods = published.stream()
                .flatMap(table -> table.view().periods().stream())
                .distinct()
                .toList();
        shapes.forEach(shape -> periods.forEach(period -> number(shape, period)));
        published.forEach(this::read);
        for (TableShape shape : shapes) {
            for (TableShape other : shapes.subList(0, shapes.indexOf(shape))) {
                periods.forEach(period -> link(shape, other, period));
            }
        }
        value = new int[cells.size()];
        lowest = new int[cells.size()];
        highest = new int[cells.size()];
        Arrays.fill(highest, UNBOUNDED);
        limitCells();
        complete = new Printed[value.length][];
        Arrays.setAll(
                complete,
                cell -> printed.stream()
                        .filter(one -> last(one.cells()) == cell)
                        .toArray(Printed[]::new));
        completeSame = new Same[value.length][];
        Arrays.setAll(
                completeSame,
                cell -> same.stream()
                        .filter(both -> Math.max(last(both.left()), last(both.right())) == cell)
                        .toArray(Same[]::new));
        totals = asked.values().toArray(int[][]::new);
        seen = new boolean[totals.length][8];
        double combinations = IntStream.range(0, value.length)
                .mapToDouble(cell -> highest[cell] - lowest[cell] + 1)
                .reduce(1, (x, y) -> x * y);
        done = combinations <= limit;
        if (done) {
            tryAll(0);
        }
    }

    boolean done() {
        return done;
    }

    /** Which of the values 0 to 7 a cell or total can have, by {@link #label}; all when no such table is published. */
    List<Integer> candidates(String label) {
        if (!asked.containsKey(label)) {
            return List.of(0, 1, 2, 3, 4, 5, 6, 7);
        }
        boolean[] values = seen[List.copyOf(asked.keySet()).indexOf(label)];
        return IntStream.range(0, 8).filter(i -> values[i]).boxed().toList();
    }

    static String label(TableShape shape, String period, String row, String column) {
        return String.join("/", shape.name(), period, row, column);
    }

    private void tryAll(int cell) {
        if (cell == value.length) {
            for (int i = 0; i < totals.length; i++) {
                int sum = sum(totals[i]);
                if (sum < 8) {
                    seen[i][sum] = true;
                }
            }
            return;
        }
        for (int tried = lowest[cell]; tried <= highest[cell]; tried++) {
            value[cell] = tried;
            if (holds(cell)) {
                tryAll(cell + 1);
            }
        }
    }

    /** Whether everything that is complete with this cell is right. */
    private boolean holds(int cell) {
        for (Printed one : complete[cell]) {
            int sum = sum(one.cells());
            if (sum < one.low() || sum > one.high()) {
                return false;
            }
        }
        for (Same both : completeSame[cell]) {
            if (sum(both.left()) != sum(both.right())) {
                return false;
            }
        }
        return true;
    }

    private int sum(int[] parts) {
        int sum = 0;
        for (int part : parts) {
            sum += value[part];
        }
        return sum;
    }

    private static int last(int[] parts) {
        return parts[parts.length - 1];
    }

    /** A cell is no larger than any printed sum that it is in, or than a sum that must be the same. */
    private void limitCells() {
        for (Printed one : printed) {
            for (int cell : one.cells()) {
                highest[cell] = Math.min(highest[cell], one.high());
            }
            if (one.cells().length == 1) {
                lowest[one.cells()[0]] = Math.max(lowest[one.cells()[0]], one.low());
            }
        }
        for (Same both : same) {
            atMost(both.left(), both.right());
            atMost(both.right(), both.left());
        }
    }

    private void atMost(int[] parts, int[] others) {
        long sum = IntStream.of(others).mapToLong(cell -> highest[cell]).sum();
        for (int cell : parts) {
            highest[cell] = (int) Math.min(highest[cell], sum);
        }
    }

    private void number(TableShape shape, String period) {
        for (String row : shape.rows().categories()) {
            for (String column : shape.columns().categories()) {
                cells.put(label(shape, period, row, column), cells.size());
            }
        }
        for (String row : withTotal(shape.rows())) {
            for (String column : withTotal(shape.columns())) {
                asked.put(
                        label(shape, period, row, column),
                        parts(shape, List.of(period), List.of(row), List.of(column)));
            }
        }
    }

    private static List<String> withTotal(Axis axis) {
        TreeSet<String> all = new TreeSet<>(axis.categories());
        all.add("");
        return List.copyOf(all);
    }

    private int[] parts(TableShape shape, List<String> periods, List<String> rows, List<String> columns) {
        TreeSet<Integer> parts = new TreeSet<>();
        for (String period : periods) {
            for (String row : rows.contains("") ? shape.rows().categories() : rows) {
                for (String column : columns.contains("") ? shape.columns().categories() : columns) {
                    parts.add(cells.getOrDefault(label(shape, period, row, column), -1));
                }
            }
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void link(TableShape shape, TableShape other, String period) {
        if (!shape.measure().equals(other.measure())) {
            return;
        }
        same.add(new Same(along(shape, period, "", ""), along(other, period, "", "")));
        for (Axis axis : List.of(shape.rows(), shape.columns())) {
            if (axis.equals(other.rows()) || axis.equals(other.columns())) {
                axis.categories()
                        .forEach(category -> same.add(new Same(
                                along(shape, period, axis.name(), category),
                                along(other, period, axis.name(), category))));
            }
        }
    }

    private int[] along(TableShape shape, String period, String axis, String category) {
        boolean inRows = shape.rows().name().equals(axis);
        return parts(shape, List.of(period), List.of(inRows ? category : ""), List.of(inRows ? "" : category));
    }

    private void read(PublishedTable table) {
        View view = table.view();
        Layout<Figure> figures = table.figures();
        List<String> all = List.of("");
        for (int i = 0; i < view.rows().size(); i++) {
            for (int j = 0; j < view.columns().size(); j++) {
                read(
                        view,
                        view.rows().get(i),
                        view.columns().get(j),
                        figures.cells().get(i).get(j));
            }
        }
        for (int i = 0; i < figures.rowTotals().size(); i++) {
            read(view, view.rows().get(i), all, figures.rowTotals().get(i));
        }
        for (int j = 0; j < figures.columnTotals().size(); j++) {
            read(view, all, view.columns().get(j), figures.columnTotals().get(j));
        }
        figures.grandTotal().forEach(figure -> read(view, all, all, figure));
    }

    private void read(View view, List<String> rows, List<String> columns, Figure figure) {
        int[] parts = parts(view.shape(), view.periods(), rows, columns);
        switch (figure.text()) {
            case "*" -> printed.add(new Printed(parts, 1, 7));
            case "0" -> printed.add(new Printed(parts, 0, 0));
            default -> {
                int number = Integer.parseInt(figure.text());
                printed.add(new Printed(parts, number - 2, number + 2));
            }
        }
    }
}
