package nl.tim.statistics.threshold;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The bound of the Robert Koch Institute's surveillance before 2005: two standard deviations above the mean of a few base
 * values, or, for a mean of at most 20, the upper end of a Poisson interval for the mean rounded down (Höhle 2007,
 * Computational Statistics 22:571).
 *
 * <p>The base values are those of {@link Bayes}: the {@code window} points before {@code k}, if {@code recent}, and the
 * {@code 2 window + 1} points around the same time in each of {@code years} earlier years. The bound is
 * {@code mean + 2 s} with {@code s} the standard deviation (n - 1), or the table's item at {@code floor(mean)}. Assumes
 * Poisson counts with the same mean in all base values. Kept for comparison: rounding the mean down makes the bound jump and,
 * for small means, far too low, so that false alarms are frequent; use {@link Bayes}.
 *
 * @param years how many earlier years, 0 or more
 * @param window half width of a window, at least 1
 * @param recent whether the points just before {@code k} belong to the base
 */
public record Rki(int years, int window, boolean recent) {

    private static final double[] SMALL_MEANS = {
        3.285, 5.323, 6.686, 8.102, 9.598, 11.177, 12.817, 13.765, 14.921, 16.768, 17.633, 19.050, 20.335, 21.364,
        22.945, 23.762, 25.400, 26.306, 27.735, 28.966, 30.017
    };

    private static final double LARGEST_SMALL_MEAN = 20;

    public Rki {
        if (years < 0 || window < 1 || (!recent && years == 0)) {
            throw new IllegalArgumentException("years or window out of range");
        }
    }

    /**
     * Returns the bound of one time point, NaN if a base value is missing.
     *
     * @param counts the series; NaN is missing
     * @param periodsPerYear points per year
     * @param k time point, counted from 1
     * @throws IllegalArgumentException if the base begins before the series
     */
    public ThresholdPoint at(double[] counts, int periodsPerYear, int k) {
        if (k - years * periodsPerYear - window < 1) {
            throw new IllegalArgumentException("the series does not reach back far enough from " + k);
        }
        IntStream before = recent ? IntStream.range(k - window, k) : IntStream.empty();
        IntStream earlier = IntStream.rangeClosed(1, years)
                .map(year -> k - year * periodsPerYear)
                .flatMap(this::around);
        double[] base = IntStream.concat(before, earlier)
                .mapToDouble(i -> counts[i - 1])
                .toArray();
        return new ThresholdPoint(counts[k - 1], bound(base));
    }

    private IntStream around(int period) {
        return IntStream.rangeClosed(period - window, period + window);
    }

    private static double bound(double[] base) {
        double mean = DoubleStream.of(base).average().orElse(Double.NaN);
        if (Double.isNaN(mean)) {
            return Double.NaN;
        }
        if (mean <= LARGEST_SMALL_MEAN) {
            return SMALL_MEANS[(int) mean];
        }
        double squares = Arrays.stream(base)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return mean + 2 * Math.sqrt(squares / (base.length - 1));
    }
}
