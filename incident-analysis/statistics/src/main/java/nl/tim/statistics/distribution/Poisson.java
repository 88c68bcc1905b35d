package nl.tim.statistics.distribution;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The Poisson distribution: counts of independent events at a constant rate.
 *
 * @param mean expected count, finite and not negative
 */
public record Poisson(double mean) {

    public Poisson {
        if (!(mean >= 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("the mean must be finite and not negative, not " + mean);
        }
    }

    /** Returns {@code P(X <= x)} for an integer {@code x}. */
    public double cumulative(double x) {
        if (x < 0) {
            return 0;
        }
        return mean == 0 ? 1 : RegularizedGamma.Q.value(x + 1, mean);
    }

    /** Returns {@code P(X >= x)} for an integer {@code x}: the chance of a count at least this high. */
    public double atLeast(double x) {
        if (x <= 0) {
            return 1;
        }
        return mean == 0 ? 0 : RegularizedGamma.P.value(x, mean);
    }

    /**
     * Returns the smallest count {@code x} with {@code P(X <= x) >= p}.
     *
     * @param p probability in [0, 1]
     */
    public double quantile(double p) {
        DiscreteQuantile.requireProbability(p);
        if (mean == 0) {
            return 0;
        }
        double deviation = Math.sqrt(mean);
        return DiscreteQuantile.smallest(this::cumulative, p, mean, deviation, 1 / deviation);
    }
}
