package nl.tim.analysis.trend.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.Tallies.Tally;
import nl.tim.statistics.disproportionality.Cell;
import nl.tim.statistics.disproportionality.InformationComponent;
import nl.tim.statistics.distribution.Poisson;
import org.jspecify.annotations.Nullable;

/**
 * Combinations of two codes that are reported more often than the codes by themselves explain. Reports without one of the codes are left
 * out.
 *
 * @param unusual the strongest first, by the lower end of the interval
 * @param looked number of combinations that were looked at: of each code that occurs with each that occurs
 * @param byChance how many would be listed on average if nothing hung together
 * @param reports reports in the table
 */
public record Combinations(List<Combination> unusual, int looked, double byChance, long reports) {

    private static final double LEVEL = 0.95;
    private static final String UNKNOWN = "UNK";

    /** Copies the list. */
    public Combinations {
        unusual = List.copyOf(unusual);
    }

    /** One combination. */
    public record Combination(String row, String column, Excess excess) {}

    static Combinations of(Tallies tallies) {
        List<Tally> known = tallies.cells().stream()
                .filter(cell -> known(cell.row()) && known(cell.column()))
                .toList();
        Map<String, Long> rows = sums(known.stream(), true);
        Map<String, Long> columns = sums(known.stream(), false);
        Map<List<String>, Long> both = new HashMap<>();
        known.forEach(cell -> both.merge(
                List.of(Objects.requireNonNull(cell.row()), Objects.requireNonNull(cell.column())),
                cell.reports(),
                Long::sum));
        long reports = known.stream().mapToLong(Tally::reports).sum();
        List<Combination> unusual = new ArrayList<>();
        double byChance = 0;
        for (var row : rows.entrySet()) {
            for (var column : columns.entrySet()) {
                long together = both.getOrDefault(List.of(row.getKey(), column.getKey()), 0L);
                Cell cell = cell(together, row.getValue(), column.getValue(), reports);
                byChance += chance(cell.expected());
                Excess excess = Excess.of(cell, LEVEL);
                if (excess.unusual()) {
                    unusual.add(new Combination(row.getKey(), column.getKey(), excess));
                }
            }
        }
        unusual.sort(
                Comparator.comparingDouble((Combination one) -> one.excess().lower())
                        .reversed()
                        .thenComparing(Combination::row)
                        .thenComparing(Combination::column));
        return new Combinations(unusual, rows.size() * columns.size(), byChance, reports);
    }

    private static Cell cell(long both, long row, long column, long all) {
        return new Cell(both, row - both, column - both, all - row - column + both);
    }

    private static Map<String, Long> sums(Stream<Tally> cells, boolean rows) {
        return cells.collect(Collectors.groupingBy(
                cell -> Objects.requireNonNull(rows ? cell.row() : cell.column()),
                Collectors.summingLong(Tally::reports)));
    }

    private static boolean known(@Nullable String code) {
        return code != null && !code.equals(UNKNOWN);
    }

    /** The chance that a combination is listed of which so many are expected, when counts are Poisson. */
    static double chance(double expected) {
        double few = Excess.FEWEST_REPORTS - 1;
        double many = expected + 10 * Math.sqrt(expected) + 20;
        while (many - few > 1) {
            double middle = Math.floor((few + many) / 2);
            if (listed(middle, expected)) {
                many = middle;
            } else {
                few = middle;
            }
        }
        return new Poisson(expected).atLeast(Math.ceil(many));
    }

    private static boolean listed(double count, double expected) {
        return InformationComponent.of(count, expected, InformationComponent.SHRINKAGE, LEVEL)
                        .lower()
                > 0;
    }
}
