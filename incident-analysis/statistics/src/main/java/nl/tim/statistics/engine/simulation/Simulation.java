package nl.tim.statistics.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.tim.statistics.engine.KnownSignal;
import nl.tim.statistics.engine.Region;
import nl.tim.statistics.engine.Scan;
import nl.tim.statistics.engine.ScanResult;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.Series;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Signal;

/**
 * Runs weekly scans over made-up regions and counts.
 *
 * <p>Every region has seven years of history before it is scanned. The same seed gives the same figures, on any number of
 * processors; work is spread over those of the common pool.
 *
 * @param seed what the regions are made from
 * @param settings what is measured
 */
public record Simulation(long seed, ScanSettings settings) {

    private static final int YEAR = 52;
    private static final int HISTORY = 7 * YEAR;
    private static final int YEARS_PER_REGION = 5;
    private static final int WARM_UP = 13;
    private static final int FOLLOWED = 2 * YEAR;

    /** Reports per year of the regions whose figures are published. */
    public static final List<Integer> PUBLISHED_SIZES = List.of(150, 1000, 20_000);

    /** Simulated years per size, and regions per planted change, of the published figures. */
    public static final int PUBLISHED_YEARS = 200;

    /** Fewest years that can be simulated. */
    public static final int FEWEST_YEARS = YEARS_PER_REGION;

    /** With this much more variation than chance, a cell with one report a week has a variance of 1.5. */
    private static final double MORE_VARIATION = 0.5;

    /** The busiest cell, and one of the many with about one report in a hundred. */
    private static final int[] RANKS = {0, 24};

    private static final List<Planted.Kind> FOR_GOOD =
            List.of(Planted.Kind.DOUBLING, Planted.Kind.TRIPLING, Planted.Kind.DRIFT);
    private static final List<Planted.Kind> TO_FOLLOW =
            List.of(Planted.Kind.TRIPLING, Planted.Kind.YEAR, Planted.Kind.CLUSTER);

    /**
     * Runs everything that is published.
     *
     * @param sizes reports per year of the regions
     * @param years simulated years per size of region, and regions per planted change, at least {@link #FEWEST_YEARS}
     * @param progress is told what is done, a line at a time
     */
    public SimulationReport run(List<Integer> sizes, int years, Consumer<String> progress) {
        List<StableFigures> stable = new ArrayList<>();
        List<PowerFigures> power = new ArrayList<>();
        List<CourseFigures> courses = new ArrayList<>();
        for (int size : sizes) {
            stable.add(stable(size, 0, years));
            stable.add(stable(size, MORE_VARIATION, years));
            progress.accept(size + ": " + years + " stable years");
            for (int rank : RANKS) {
                for (Planted.Kind change : FOR_GOOD) {
                    power.add(power(size, rank, change, years));
                    progress.accept(size + ": " + change + " in cell " + (rank + 1));
                }
                courses.addAll(courses(size, rank, years));
                progress.accept(size + ": changes in cell " + (rank + 1) + " followed");
            }
        }
        return new SimulationReport(seed, stable, power, courses);
    }

    /** Returns the false signals of stable regions over a number of years, at least 5, rounded down to a multiple of 5. */
    public StableFigures stable(int reportsPerYear, double overdispersion, int years) {
        int regions = years / YEARS_PER_REGION;
        int weeks = HISTORY + YEARS_PER_REGION * YEAR;
        MadeUpRegion made = new MadeUpRegion(reportsPerYear, weeks, 1 / overdispersion);
        double[][] counted = IntStream.range(0, regions)
                .parallel()
                .mapToObj(i -> falseSignals(made.draw(random(reportsPerYear, i), null)))
                .toArray(double[][]::new);
        double[] sums = new double[5];
        for (double[] region : counted) {
            Arrays.setAll(sums, i -> sums[i] + region[i]);
        }
        double all = regions * YEARS_PER_REGION;
        return new StableFigures(
                reportsPerYear,
                overdispersion,
                (int) all,
                sums[0] / regions,
                sums[1] / all,
                sums[2] / all,
                sums[3] / all,
                sums[4] / all);
    }

    /** Returns number of series, signals, years without one, and alarms of the two rules of thumb. */
    private double[] falseSignals(Region region) {
        Scan scan = new Scan(region, settings);
        Map<String, KnownSignal> known = new HashMap<>();
        int[] perYear = new int[YEARS_PER_REGION];
        int end = region.weeks().count();
        for (int week = HISTORY - WARM_UP; week < end; week++) {
            for (Signal signal : scan.at(week, List.copyOf(known.values())).signals()) {
                boolean raised = known.put(signal.id(), signal.known()) == null;
                perYear[Math.max(0, week - HISTORY) / YEAR] += raised && week >= HISTORY ? 1 : 0;
            }
        }
        double without = Arrays.stream(perYear).filter(signals -> signals == 0).count();
        double[] rules = new double[RuleOfThumb.values().length];
        for (RuleOfThumb rule : RuleOfThumb.values()) {
            for (Series series : region.series()) {
                rules[rule.ordinal()] +=
                        rule.watches(series.key()) ? rule.raised(region.weeks(), series, HISTORY, end) : 0;
            }
        }
        return new double[] {region.series().size() + 1, Arrays.stream(perYear).sum(), without, rules[0], rules[1]};
    }

    /**
     * Returns how a change in one cell is found.
     *
     * @param rank which cell: 0 is the busiest
     * @param change what happens
     * @param regions number of regions
     */
    PowerFigures power(int reportsPerYear, int rank, Planted.Kind change, int regions) {
        Shares.Place place = Shares.places().get(rank);
        double[][] delays = IntStream.range(0, regions)
                .parallel()
                .mapToObj(i -> delays(reportsPerYear, place.key(), change, i))
                .toArray(double[][]::new);
        List<PowerFigures.Found> found = new ArrayList<>();
        for (int rule = 0; rule < 3; rule++) {
            int column = rule;
            found.add(PowerFigures.Found.of(
                    Arrays.stream(delays).mapToDouble(row -> row[column]).toArray()));
        }
        return new PowerFigures(
                reportsPerYear,
                reportsPerYear * place.share(),
                change.name(),
                regions,
                found.get(0),
                found.get(1),
                found.get(2));
    }

    /** Returns the weeks from the change to the first scan or month's end that points at the cell; NaN for never. */
    private double[] delays(int reportsPerYear, SeriesKey key, Planted.Kind change, int index) {
        SplittableRandom random = random(reportsPerYear, index);
        int start = HISTORY + random.nextInt(YEAR);
        int end = start + FOLLOWED;
        Region region = new MadeUpRegion(reportsPerYear, end, Double.POSITIVE_INFINITY)
                .draw(random, new Planted(change, key, start));
        Series cell = region.series().stream()
                .filter(series -> series.key().equals(key))
                .findFirst()
                .orElseThrow();
        double[] delays = {Double.NaN, Double.NaN, Double.NaN};
        delays[0] = firstSignal(new Scan(region, settings), key, start, end);
        for (RuleOfThumb rule : RuleOfThumb.values()) {
            delays[1 + rule.ordinal()] = rule.alarms(region.weeks(), cell, start, end).stream()
                    .mapToDouble(week -> week - start + 1)
                    .findFirst()
                    .orElse(Double.NaN);
        }
        return delays;
    }

    /** Returns what is told of changes in one cell after they were found, over a number of regions for each. */
    public List<CourseFigures> courses(int reportsPerYear, int rank, int regions) {
        Shares.Place place = Shares.places().get(rank);
        return TO_FOLLOW.stream()
                .map(change -> CourseFigures.of(
                        reportsPerYear,
                        reportsPerYear * place.share(),
                        change,
                        IntStream.range(0, regions)
                                .parallel()
                                .mapToObj(i -> following(reportsPerYear, place.key(), change, i)
                                        .told(settings))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    private Following following(int reportsPerYear, SeriesKey key, Planted.Kind change, int index) {
        SplittableRandom random = random(reportsPerYear, index);
        int start = HISTORY + random.nextInt(YEAR);
        int until = start + Math.min(change.weeks(), FOLLOWED);
        int after = change.weeks() < FOLLOWED ? FOLLOWED : 0;
        Region region = new MadeUpRegion(reportsPerYear, until + after, Double.POSITIVE_INFINITY)
                .draw(random, new Planted(change, key, start));
        return new Following(region, key, start, until, after);
    }

    private static double firstSignal(Scan scan, SeriesKey key, int start, int end) {
        for (int week = start; week < end; week++) {
            ScanResult result = scan.at(week, List.of());
            if (result.signals().stream().anyMatch(signal -> signal.key().equals(key))) {
                return week - start + 1;
            }
        }
        return Double.NaN;
    }

    private SplittableRandom random(int reportsPerYear, int index) {
        return new SplittableRandom(seed * 1_000_003 + reportsPerYear * 7919L + index);
    }
}
