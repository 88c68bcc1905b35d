package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small tables with seeded counts. */
final class RandomTables {

    private RandomTables() {}

    static Axis axis(String name, int size) {
        return new Axis(name, IntStream.range(0, size).mapToObj(i -> name + i).toList());
    }

    /** One table of one period. */
    static CountTables single(SplittableRandom random, int maximumCells) {
        int rows = random.nextInt(1, 4);
        int columns = random.nextInt(1, Math.max(2, maximumCells / rows + 1));
        Axis second = columns == 1 ? Axis.NONE : axis("b", columns);
        return CountTables.of(table(random, new TableShape("single", "reports", axis("a", rows), second), "1"));
    }

    /** Two tables that share an axis, in two periods that are also added up. */
    static CountTables linked(SplittableRandom random) {
        TableShape first = new TableShape("first", "reports", axis("a", 2), axis("b", 2));
        TableShape second = TableShape.oneWay("second", "reports", axis("b", 2));
        List<CountTable> tables = new ArrayList<>();
        for (String period : List.of("1", "2")) {
            CountTable table = table(random, first, period);
            tables.add(table);
            tables.add(new CountTable(
                    second,
                    period,
                    IntStream.range(0, 2)
                            .mapToObj(j -> List.of(table.counts().get(0).get(j)
                                    + table.counts().get(1).get(j)))
                            .toList()));
        }
        return new CountTables(tables, List.of(), List.of(new Span("both", List.of("1", "2"))));
    }

    private static CountTable table(SplittableRandom random, TableShape shape, String period) {
        int most = List.of(4, 8, 12, 20, 60).get(random.nextInt(5));
        return new CountTable(
                shape,
                period,
                shape.rows().categories().stream()
                        .map(row -> shape.columns().categories().stream()
                                .map(column -> random.nextInt(4) == 0 ? 0 : random.nextInt(most))
                                .toList())
                        .toList());
    }
}
