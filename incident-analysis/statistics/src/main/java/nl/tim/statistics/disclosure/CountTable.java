package nl.tim.statistics.disclosure;

import java.util.List;

/**
 * The true counts of one table in one period; never leaves the region as it is.
 *
 * @param shape which table
 * @param period which period, for example {@code 2026Q3}
 * @param counts a list for each row, in the order of the axes
 */
public record CountTable(TableShape shape, String period, List<List<Integer>> counts) {

    private static final long LARGEST_TOTAL = 10_000_000;

    /** @throws IllegalArgumentException when the counts do not fit the axes, one is negative, or the total is above ten million */
    public CountTable {
        counts = counts.stream().map(List::copyOf).toList();
        int width = shape.columns().categories().size();
        boolean fits = counts.size() == shape.rows().categories().size()
                && counts.stream().allMatch(row -> row.size() == width);
        boolean negative = counts.stream().flatMap(List::stream).anyMatch(count -> count < 0);
        long total = counts.stream()
                .flatMap(List::stream)
                .mapToLong(Integer::longValue)
                .sum();
        if (!fits || negative || total > LARGEST_TOTAL) {
            throw new IllegalArgumentException("counts do not fit table " + shape.name());
        }
    }
}
