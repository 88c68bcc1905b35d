package nl.tim.statistics.xmr;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Mean and process limits of one stretch; NaN if the stretch does not determine them.
 *
 * @param mean centre line
 * @param range mean moving range, after screening
 */
public record XmrLimits(double mean, double range) {

    private static final double RANGE_LIMIT = 3.267;
    private static final double LIMIT_PER_RANGE = 2.66;

    static XmrLimits of(double[] values, boolean screened) {
        double[] ranges = IntStream.range(1, values.length)
                .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
                .toArray();
        double range = mean(ranges);
        if (screened) {
            double limit = RANGE_LIMIT * range;
            range = mean(Arrays.stream(ranges).filter(item -> item < limit).toArray());
        }
        return new XmrLimits(mean(values), range);
    }

    /** Returns the lower process limit. */
    public double lower() {
        return mean - LIMIT_PER_RANGE * range;
    }

    /** Returns the upper process limit. */
    public double upper() {
        return mean + LIMIT_PER_RANGE * range;
    }

    boolean outside(double value) {
        return value > upper() || value < lower();
    }

    /** Returns whether a value is in the outer third between mean and limit; beyond the limit it is not. */
    boolean close(double value) {
        double near = LIMIT_PER_RANGE * range * 2 / 3;
        return !outside(value) && (value > mean + near || value < mean - near);
    }

    private static double mean(double[] items) {
        return Arrays.stream(items)
                .filter(item -> !Double.isNaN(item))
                .average()
                .orElse(Double.NaN);
    }
}
