package nl.tim.statistics.threshold;

import nl.tim.statistics.distribution.Normal;

/**
 * The Early Aberration Reporting System: a count is an alarm if it exceeds mean plus {@code z} standard deviations of a
 * short baseline (Hutwagner and others 2003; Fricker, Hegler and Dunfee 2008).
 *
 * <p>Assumes roughly normal counts without season or trend within the baseline. For sparse counts a baseline of zeros
 * has no variation and any case is an alarm: use {@code minDeviation} of at least 0.5, or better {@link Bayes}.
 *
 * @param variant baseline and bound
 * @param baseline number of points in the baseline, at least 2
 * @param minDeviation standard deviations below this are raised to it, in counts; 0 leaves them
 * @param alpha one-sided false alarm rate per point under normality, in (0, 1)
 */
public record Ears(EarsVariant variant, int baseline, double minDeviation, double alpha) {

    public Ears {
        if (baseline < 2 || !(minDeviation >= 0) || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("baseline, deviation or alpha out of range");
        }
    }

    /**
     * Returns the bound of one time point.
     *
     * @param counts the series; NaN is missing and leaves bounds that need it undetermined
     * @param k time point, counted from 1
     */
    public ThresholdPoint at(double[] counts, int k) {
        return new ThresholdPoint(counts[k - 1], bound(counts, k - 1));
    }

    private double bound(double[] counts, int k) {
        double z = Normal.quantile(1 - alpha);
        double mean = mean(counts, k);
        double deviation = deviation(counts, k);
        return switch (variant) {
            case C1, C2 -> mean + z * deviation;
            case C3 -> Math.max(0, counts[k] + deviation * (z - excess(counts, k - 1) - excess(counts, k - 2)));
            case C3_DOCUMENTED -> mean + deviation * (z - excess(counts, k - 1) - excess(counts, k - 2));
        };
    }

    private double excess(double[] counts, int j) {
        if (j < 0) {
            return Double.NaN;
        }
        return Math.max(0, (counts[j] - mean(counts, j)) / deviation(counts, j) - 1);
    }

    private double mean(double[] counts, int k) {
        int end = k - variant.gap();
        if (end < baseline) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = end - baseline; i < end; i++) {
            sum += counts[i];
        }
        return sum / baseline;
    }

    private double deviation(double[] counts, int k) {
        double mean = mean(counts, k);
        int end = k - variant.gap();
        double squares = 0;
        for (int i = Math.max(0, end - baseline); i < end; i++) {
            squares += (counts[i] - mean) * (counts[i] - mean);
        }
        return Math.max(Math.sqrt(squares / (baseline - 1)), minDeviation);
    }
}
