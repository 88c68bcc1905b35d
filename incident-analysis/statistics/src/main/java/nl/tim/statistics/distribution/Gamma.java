package nl.tim.statistics.distribution;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The gamma distribution with mean {@code shape / rate}.
 *
 * @param shape positive
 * @param rate positive, the inverse of the scale
 */
public record Gamma(double shape, double rate) {

    private static final int POLISHING_STEPS = 3;

    public Gamma {
        if (!(shape > 0) || !(rate > 0)) {
            throw new IllegalArgumentException("shape and rate must be positive, not " + shape + " and " + rate);
        }
    }

    /** Returns {@code P(X <= x)}. */
    public double cumulative(double x) {
        return x <= 0 ? 0 : RegularizedGamma.P.value(shape, x * rate);
    }

    /**
     * Returns the value below which the variable falls with probability {@code p}.
     *
     * @param p probability in [0, 1]
     */
    public double quantile(double p) {
        DiscreteQuantile.requireProbability(p);
        if (p == 0 || p == 1) {
            return p == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        GammaDistribution unit = GammaDistribution.of(shape, 1);
        double x = unit.inverseCumulativeProbability(p);
        // The library solves to an absolute tolerance, which is coarse for the tiny quantiles of small shapes.
        for (int step = 0; step < POLISHING_STEPS; step++) {
            double excess = p < 0.5 ? unit.cumulativeProbability(x) - p : (1 - p) - unit.survivalProbability(x);
            double next = x - excess / unit.density(x);
            if (!(next > 0) || Double.isInfinite(next)) {
                break;
            }
            x = next;
        }
        return x / rate;
    }
}
