package nl.tim.analysis.export;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The true counts of one table. Grows while a snapshot is made; not safe for use by several threads.
 *
 * @param cells what is not there is zero
 */
public record Counts(SortedMap<Cell, Integer> cells) {

    /** Stands for codes that no list has. */
    public static final String UNLISTED = "UNLISTED";

    /**
     * A place in a table.
     *
     * @param column empty in a table with one axis
     */
    public record Cell(String row, String column) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return Comparator.comparing(Cell::row).thenComparing(Cell::column).compare(this, other);
        }
    }

    /** No counts yet. */
    public Counts() {
        this(new TreeMap<>());
    }

    /** One more. */
    public void add(String row, String column) {
        cells.merge(new Cell(row, column), 1, Integer::sum);
    }

    /** The count in a place. */
    public int of(String row, String column) {
        return cells.getOrDefault(new Cell(row, column), 0);
    }

    /** All together. */
    public int total() {
        return cells.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Totals of the rows. */
    public Map<String, Integer> byRow() {
        Map<String, Integer> totals = new TreeMap<>();
        cells.forEach((cell, count) -> totals.merge(cell.row(), count, Integer::sum));
        return totals;
    }
}
