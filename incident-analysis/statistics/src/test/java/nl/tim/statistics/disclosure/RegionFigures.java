package nl.tim.statistics.disclosure;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** Prints what remains of the public tables of seeded regions, and what it takes. Arguments: reports a year, one or more. */
final class RegionFigures {

    private RegionFigures() {}

    public static void main(String[] arguments) {
        for (String reports : arguments) {
            CountTables tables = Regions.of(Integer.parseInt(reports), 1);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Publication publication = Protection.protect(tables);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s reports a year: %.1f s of one core, %d tables, %d withheld, %d steps%n",
                    reports,
                    seconds,
                    publication.tables().size(),
                    publication.withheld().size(),
                    publication.log().size());
            publication.tables().forEach(table -> print(tables, table.view()));
        }
    }

    private static void print(CountTables tables, View view) {
        System.out.printf(
                Locale.ROOT,
                "  %-14s %-7s %2d x %2d, totals %-7s, %3.0f%% of reports visible%n",
                view.shape().name(),
                view.period(),
                view.rows().size(),
                view.columns().size(),
                view.totals(),
                100 * visibleShare(tables, view));
    }

    /** Which part of the reports stands behind a number. */
    static double visibleShare(CountTables tables, View view) {
        Cells cells = new Cells(tables.tables(), tables.derivations());
        List<Integer> counts = Layout.of(view).cells().stream()
                .flatMap(List::stream)
                .map(place -> cells.count(view, place))
                .toList();
        double all = counts.stream().mapToInt(Integer::intValue).sum();
        return counts.stream()
                        .filter(count -> count >= 8)
                        .mapToInt(Integer::intValue)
                        .sum()
                / all;
    }
}
