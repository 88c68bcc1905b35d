package nl.tim.statistics.threshold;

import java.util.Arrays;

/**
 * Whether counts began to rise at some point: the likelihood of the best non-decreasing mean against that of a constant one
 * (Frisén, Andersson and Schiöler 2009, Statistics in Medicine 28:1320).
 *
 * <p>With {@code f} the isotonic regression of {@code x(1..k)} (adjacent violators pooled) and {@code m} their mean, the
 * statistic is {@code prod (f(i) / m)^x(i)}; there is an alarm when it exceeds a threshold, 100 for instance. Assumes Poisson
 * counts, a constant mean before the rise, and a rise that lasts. It grows without bound once something has risen: start it at
 * a chosen week, as at the beginning of an influenza season, and not for continuous surveillance.
 *
 * @param threshold the statistic that must be exceeded, positive
 */
public record OutbreakP(double threshold) {

    public OutbreakP {
        if (!(threshold > 0)) {
            throw new IllegalArgumentException("the threshold must be positive, not " + threshold);
        }
    }

    /**
     * Returns the statistic of a series, at least 1; infinite or NaN beyond what can be written.
     *
     * @param counts the counts from the start to the time point, none missing
     */
    public double statistic(double[] counts) {
        double mean = Arrays.stream(counts).average().orElse(Double.NaN);
        double[] rising = isotonic(counts);
        double statistic = 1;
        for (int i = 0; i < counts.length; i++) {
            double ratio = rising[i] == 0 && mean == 0 ? 1 : rising[i] / mean;
            statistic *= Math.pow(ratio, counts[i]);
        }
        return statistic;
    }

    /** Returns whether a statistic is an alarm. */
    public boolean alarm(double statistic) {
        return statistic > threshold;
    }

    private static double[] isotonic(double[] counts) {
        double[] sums = new double[counts.length];
        int[] sizes = new int[counts.length];
        int blocks = 0;
        for (double count : counts) {
            sums[blocks] = count;
            sizes[blocks] = 1;
            while (blocks > 0 && sums[blocks] * sizes[blocks - 1] <= sums[blocks - 1] * sizes[blocks]) {
                sums[blocks - 1] += sums[blocks];
                sizes[blocks - 1] += sizes[blocks];
                blocks--;
            }
            blocks++;
        }
        double[] rising = new double[counts.length];
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(rising, from, from + sizes[block], sums[block] / sizes[block]);
            from += sizes[block];
        }
        return rising;
    }
}
