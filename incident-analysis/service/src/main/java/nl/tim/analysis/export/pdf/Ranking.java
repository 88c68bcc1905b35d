package nl.tim.analysis.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.ShownTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.Snapshot.QuarterTotals;

/**
 * What is counted most, of what this audience sees; the order of the code list decides between equals. What was merged into a rest comes
 * last, however much it is.
 */
final class Ranking {

    private final Content content;

    /**
     * A category.
     *
     * @param codes several when they are merged
     * @param text as it is printed
     */
    record Ranked(List<String> codes, int count, String text) {

        boolean isRest() {
            return codes.size() > 1;
        }
    }

    /**
     * A handover.
     *
     * @param text as it is printed
     */
    record Handover(List<String> from, List<String> to, int count, String text) {

        boolean isRest() {
            return from.size() > 1 || to.size() > 1;
        }
    }

    Ranking(Content content) {
        this.content = content;
    }

    /** Types with a number that is not zero, most first; empty when their totals are not shown. */
    List<Ranked> types() {
        return content.table(FixedTable.TYPE_HARM).map(Ranking::byRow).orElse(List.of());
    }

    /** The rows of a table with one axis that have a number, most first. */
    List<Ranked> rows(FixedTable table) {
        return content.table(table).map(Ranking::byRow).orElse(List.of());
    }

    private static List<Ranked> byRow(ShownTable table) {
        List<Shown> totals = table.crossed()
                ? table.rowTotals()
                : table.cells().stream().map(List::getFirst).toList();
        return IntStream.range(0, totals.size())
                .mapToObj(row -> new Ranked(
                        table.rows().get(row),
                        totals.get(row).known(),
                        totals.get(row).text()))
                .filter(row -> row.count() > 0)
                .sorted(Comparator.comparing(Ranked::isRest)
                        .thenComparing(Comparator.comparingInt(Ranked::count).reversed()))
                .toList();
    }

    /** Handovers with a number that is not zero, most first. */
    List<Handover> handovers() {
        ShownTable matrix = content.table(FixedTable.MATRIX).orElse(null);
        if (matrix == null) {
            return List.of();
        }
        List<Handover> all = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Shown shown = matrix.cells().get(row).get(column);
                if (shown.known() > 0) {
                    all.add(new Handover(
                            matrix.rows().get(row), matrix.columns().get(column), shown.known(), shown.text()));
                }
            }
        }
        all.sort(Comparator.comparing(Handover::isRest)
                .thenComparing(Comparator.comparingInt(Handover::count).reversed()));
        return all;
    }

    /** Reports of the quarter before; only to be asked for the region. */
    int before() {
        return quarterBefore().reports();
    }

    /** Reports of a type in the quarter before; only to be asked for the region. */
    int before(Ranked type) {
        return type.codes().stream()
                .mapToInt(code -> quarterBefore().byType().getOrDefault(code, 0))
                .sum();
    }

    /** Reports of a type in each of the quarters before, the oldest first; only to be asked for the region. */
    SortedMap<String, Integer> earlier(Ranked type) {
        SortedMap<String, Integer> earlier = new TreeMap<>();
        List<QuarterTotals> history = content.snapshot().history();
        history.subList(0, history.size() - 1)
                .forEach(past -> earlier.put(
                        past.quarter().name(),
                        type.codes().stream()
                                .mapToInt(code -> past.byType().getOrDefault(code, 0))
                                .sum()));
        return earlier;
    }

    private QuarterTotals quarterBefore() {
        List<QuarterTotals> history = content.snapshot().history();
        return history.get(history.size() - 2);
    }
}
