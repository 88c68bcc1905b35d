package nl.tim.statistics.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is meant to be published, with its true counts.
 *
 * <p>The audit reasons with the cells of these tables. That is all an attacker can use as long as the tables do not form a ring (a with b,
 * b with c, c with a): then reports exist for every set of cells that agree on the totals they share. A ring would let him exclude more,
 * so it is refused.
 *
 * @param tables the tables, the most important first; a table may be there for several periods
 * @param derivations axes that follow from a table
 * @param spans longer periods in which the tables are shown as well, each made of periods that no other span has. They must stay the same in
 *     later releases: sums over overlapping years would give away single quarters
 */
public record CountTables(List<CountTable> tables, List<Derivation> derivations, List<Span> spans) {

    /**
     * @throws IllegalArgumentException when a table is there twice, tables that share a total disagree about it, tables form a ring, or spans
     *     overlap
     */
    public CountTables {
        tables = List.copyOf(tables);
        derivations = List.copyOf(derivations);
        spans = List.copyOf(spans);
        refuseDoubles(tables);
        refuseOverlap(spans);
        refuseRings(tables, derivations);
        new Cells(tables, derivations);
    }

    /** Tables without derived axes and longer periods. */
    public static CountTables of(CountTable... tables) {
        return new CountTables(List.of(tables), List.of(), List.of());
    }

    Set<TableShape> shapes() {
        return shapes(tables);
    }

    List<String> periods(TableShape shape) {
        return tables.stream()
                .filter(table -> table.shape().equals(shape))
                .map(CountTable::period)
                .toList();
    }

    private static Set<TableShape> shapes(List<CountTable> tables) {
        Set<TableShape> shapes = new LinkedHashSet<>();
        tables.forEach(table -> shapes.add(table.shape()));
        return shapes;
    }

    private static void refuseDoubles(List<CountTable> tables) {
        long names =
                tables.stream().map(table -> table.shape().name()).distinct().count();
        long places = tables.stream()
                .map(table -> List.of(table.shape().name(), table.period()))
                .distinct()
                .count();
        if (names != shapes(tables).size() || places != tables.size()) {
            throw new IllegalArgumentException("a table is there twice");
        }
    }

    private static void refuseOverlap(List<Span> spans) {
        Set<String> seen = new HashSet<>();
        for (String period :
                spans.stream().flatMap(span -> span.periods().stream()).toList()) {
            if (!seen.add(period)) {
                throw new IllegalArgumentException("period " + period + " is in two spans");
            }
        }
    }

    private static void refuseRings(List<CountTable> tables, List<Derivation> derivations) {
        Map<String, Integer> islands = new HashMap<>();
        for (TableShape shape : shapes(tables)) {
            List<String> joined = Stream.concat(
                            Stream.of(shape.rows(), shape.columns()).filter(axis -> !axis.isNone()),
                            derivations.stream()
                                    .filter(derivation -> derivation.from().equals(shape))
                                    .map(Derivation::axis))
                    .map(axis -> shape.measure() + "\n" + axis.name())
                    .toList();
            joined.forEach(axis -> islands.putIfAbsent(axis, islands.size()));
            Set<Integer> ofTable =
                    new HashSet<>(joined.stream().map(islands::get).toList());
            if (ofTable.size() < joined.size()) {
                throw new IllegalArgumentException("table " + shape.name() + " closes a ring of tables");
            }
            int island = ofTable.iterator().next();
            islands.replaceAll((axis, other) -> ofTable.contains(other) ? island : other);
        }
    }
}
