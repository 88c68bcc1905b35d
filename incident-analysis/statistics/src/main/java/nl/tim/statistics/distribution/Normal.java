package nl.tim.statistics.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /**
     * Returns the value that is exceeded with probability {@code 1 - p}.
     *
     * @param p probability in [0, 1]; 0 and 1 give an infinity
     */
    public static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    /** Returns {@code P(Z <= z)}; NaN for NaN. */
    public static double cumulative(double z) {
        return Double.isNaN(z) ? Double.NaN : STANDARD.cumulativeProbability(z);
    }

    /** Returns {@code P(Z > z)}, accurate in the far tail; NaN for NaN. */
    public static double upperTail(double z) {
        return Double.isNaN(z) ? Double.NaN : STANDARD.survivalProbability(z);
    }
}
