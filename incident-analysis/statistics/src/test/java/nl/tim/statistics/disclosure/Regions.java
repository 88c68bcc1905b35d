package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public tables of seeded regions: few boundaries and types have most of the reports, as in reality. */
final class Regions {

    private static final Axis FROM = axis("from", "GP HOSP VVT PHARM LAB ACUTE GGZ OTHER");
    private static final Axis TO = axis("to", "GP HOSP VVT PHARM LAB ACUTE GGZ OTHER");
    private static final Axis TYPE = axis("type", "MED COMM TRANS ACCESS DIAG REF DISCH EQUIP ICT CARE OTHER UNK");
    private static final Axis HARM = axis("harm", "H0 H1 H2 H3 H4 H5 HU");
    private static final Axis ANSWER = axis("answer", "IN_TIME LATE NONE");
    private static final Axis BOUNDARY = new Axis(
            "boundary",
            FROM.categories().stream()
                    .flatMap(from -> TO.categories().stream().map(to -> boundary(from, to)))
                    .distinct()
                    .toList());

    static final TableShape MATRIX = new TableShape("matrix", "reports", FROM, TO);
    static final TableShape BY_BOUNDARY = new TableShape("boundary-type", "reports", BOUNDARY, TYPE);
    static final TableShape BY_HARM = new TableShape("type-harm", "reports", TYPE, HARM);
    static final TableShape RESPONSE =
            new TableShape("response", "requests", axis("asked", "GP HOSP VVT PHARM LAB ACUTE GGZ OTHER"), ANSWER);
    static final List<String> QUARTERS = List.of("2026Q1", "2026Q2", "2026Q3", "2026Q4");

    private Regions() {}

    static CountTables of(int reportsAYear, long seed) {
        return of(reportsAYear, seed, QUARTERS, List.of(new Span("2026", QUARTERS)));
    }

    static CountTables of(int reportsAYear, long seed, List<String> quarters, List<Span> spans) {
        List<List<CountTable>> tables = quarters.stream()
                .map(quarter -> quarter(quarter, reportsAYear / 4, new SplittableRandom(seed + quarter.hashCode())))
                .toList();
        List<CountTable> byShape = IntStream.range(0, 4)
                .boxed()
                .flatMap(shape -> tables.stream().map(ofQuarter -> ofQuarter.get(shape)))
                .toList();
        return new CountTables(
                byShape,
                List.of(new Derivation(
                        BOUNDARY,
                        MATRIX,
                        FROM.categories().stream()
                                .map(from -> TO.categories().stream()
                                        .map(to -> boundary(from, to))
                                        .toList())
                                .toList())),
                spans);
    }

    private static List<CountTable> quarter(String quarter, int reports, SplittableRandom random) {
        int[][] matrix = new int[8][8];
        int[][] byBoundary =
                new int[BOUNDARY.categories().size()][TYPE.categories().size()];
        int[][] byHarm = new int[TYPE.categories().size()][HARM.categories().size()];
        int[][] response = new int[8][3];
        for (int i = 0; i < reports; i++) {
            int from = skewed(random, 8);
            int to = skewed(random, 8);
            int type = skewed(random, TYPE.categories().size());
            int harm = skewed(random, HARM.categories().size());
            matrix[from][to]++;
            byBoundary[
                    BOUNDARY.categories()
                            .indexOf(boundary(
                                    FROM.categories().get(from), TO.categories().get(to)))][type]++;
            byHarm[type][harm]++;
            response[to][random.nextInt(100) < 56 ? 0 : random.nextInt(1, 3)]++;
        }
        return List.of(
                table(MATRIX, quarter, matrix),
                table(BY_HARM, quarter, byHarm),
                table(RESPONSE, quarter, response),
                table(BY_BOUNDARY, quarter, byBoundary));
    }

    private static CountTable table(TableShape shape, String quarter, int[][] counts) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            rows.add(IntStream.of(row).boxed().toList());
        }
        return new CountTable(shape, quarter, rows);
    }

    private static int skewed(SplittableRandom random, int size) {
        double power = random.nextDouble();
        return (int) (size * power * power * power);
    }

    private static String boundary(String from, String to) {
        return from.compareTo(to) < 0 ? from + "_" + to : to + "_" + from;
    }

    private static Axis axis(String name, String categories) {
        return new Axis(name, Stream.of(categories.split(" ", -1)).toList());
    }
}
