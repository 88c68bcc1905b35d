package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** Regions for tests: Poisson counts from a seed, six years of ISO weeks from the first one of 2015. */
final class Regions {

    static final LocalDate FIRST = LocalDate.of(2014, 12, 29);
    static final int WEEKS = 6 * 52;

    private final SplittableRandom random;
    private final int weeks;
    private final List<Series> series = new ArrayList<>();

    Regions(long seed, int weeks) {
        random = new SplittableRandom(seed);
        this.weeks = weeks;
    }

    /** Adds a series of a type at one boundary. */
    Regions with(String type, IntToDoubleFunction mean) {
        series.add(Series.of(key(type), counts(mean)));
        return this;
    }

    /** Adds series named by a prefix and a number, with the same mean in all weeks. */
    Regions stable(String prefix, int count, double mean) {
        for (int i = 0; i < count; i++) {
            with(prefix + i, week -> mean);
        }
        return this;
    }

    /** Returns the region, whose total is the sum of its series. */
    Region region() {
        int[] total = new int[weeks];
        for (Series one : series) {
            int[] counts = one.reports(weeks);
            Arrays.setAll(total, week -> total[week] + counts[week]);
        }
        return new Region(new Weeks(FIRST, weeks), Series.of(SeriesKey.REGION, total), series);
    }

    static SeriesKey key(String type) {
        return SeriesKey.boundaryType("HOSP", "GP", type);
    }

    int[] counts(IntToDoubleFunction mean) {
        int[] counts = new int[weeks];
        Arrays.setAll(counts, week -> poisson(mean.applyAsDouble(week)));
        return counts;
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
