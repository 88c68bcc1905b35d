package nl.tim.statistics.distribution;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The binomial distribution: successes in independent trials.
 *
 * @param trials number of trials, not negative
 * @param probability chance of success per trial, strictly between 0 and 1
 */
public record Binomial(int trials, double probability) {

    public Binomial {
        if (trials < 0) {
            throw new IllegalArgumentException("the number of trials must not be negative, not " + trials);
        }
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("the chance of success must be in (0, 1), not " + probability);
        }
    }

    /** Returns {@code P(X <= x)} for an integer {@code x}. */
    public double cumulative(double x) {
        if (x < 0) {
            return 0;
        }
        return x >= trials ? 1 : RegularizedBeta.complement(probability, x + 1, trials - x);
    }

    /**
     * Returns the smallest count {@code x} with {@code P(X <= x) >= p}.
     *
     * @param p probability in [0, 1]
     */
    public double quantile(double p) {
        DiscreteQuantile.requireProbability(p);
        if (trials == 0 || p == 1) {
            return trials;
        }
        double mean = trials * probability;
        double deviation = Math.sqrt(mean * (1 - probability));
        return DiscreteQuantile.smallest(this::cumulative, p, mean, deviation, (1 - 2 * probability) / deviation);
    }
}
