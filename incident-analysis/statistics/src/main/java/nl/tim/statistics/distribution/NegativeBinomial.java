package nl.tim.statistics.distribution;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The negative binomial distribution: counts that vary more than Poisson counts, with variance
 * {@code mean + mean^2 / size}.
 *
 * @param size not negative, need not be an integer; 0 puts all probability on the count 0
 * @param probability in (0, 1]; the mean is {@code size * (1 - probability) / probability}
 */
public record NegativeBinomial(double size, double probability) {

    public NegativeBinomial {
        if (!(size >= 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("the size must be finite and not negative, not " + size);
        }
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("the probability must be in (0, 1], not " + probability);
        }
    }

    /** Returns the distribution with this mean whose variance is {@code dispersion * mean}, {@code dispersion > 1}. */
    public static NegativeBinomial ofDispersion(double mean, double dispersion) {
        return new NegativeBinomial(mean / (dispersion - 1), 1 / dispersion);
    }

    /** Returns the expected count. */
    public double mean() {
        return size * (1 - probability) / probability;
    }

    /** Returns {@code P(X = x)} for an integer {@code x >= 0}. */
    public double density(double x) {
        if (size == 0 || probability == 1) {
            return x == 0 ? 1 : 0;
        }
        double log = size * Math.log(probability) + (x == 0 ? 0 : x * Math.log1p(-probability));
        return x == 0 ? Math.exp(log) : Math.exp(log - Math.log(size + x) - LogBeta.value(size, x + 1));
    }

    /** Returns {@code P(X <= x)} for an integer {@code x}. */
    public double cumulative(double x) {
        if (x < 0) {
            return 0;
        }
        return size == 0 || probability == 1 ? 1 : RegularizedBeta.value(probability, size, x + 1);
    }

    /** Returns {@code P(X >= x)} for an integer {@code x}: the chance of a count at least this high. */
    public double atLeast(double x) {
        if (x <= 0) {
            return 1;
        }
        return size == 0 || probability == 1 ? 0 : RegularizedBeta.complement(probability, size, x);
    }

    /**
     * Returns the smallest count {@code x} with {@code P(X <= x) >= p}.
     *
     * @param p probability in [0, 1]
     */
    public double quantile(double p) {
        DiscreteQuantile.requireProbability(p);
        if (size == 0 || probability == 1) {
            return 0;
        }
        double odds = (1 - probability) / probability;
        double mean = size * odds;
        double deviation = Math.sqrt(mean / probability);
        double skewness = (2 - probability) / (probability * deviation);
        return DiscreteQuantile.smallest(this::cumulative, p, mean, deviation, skewness);
    }
}
