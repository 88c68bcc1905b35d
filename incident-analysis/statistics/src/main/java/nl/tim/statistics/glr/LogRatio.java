package nl.tim.statistics.glr;

/**
 * The log likelihood ratio of one count: a mean that is a factor larger against the mean itself (Höhle and Paul 2008).
 *
 * @param logFactor natural logarithm of the factor
 * @param alpha {@code alpha} of the variance {@code mu + alpha mu^2}; 0 for Poisson counts
 */
public record LogRatio(double logFactor, double alpha) {

    /**
     * Returns {@code k x + (1 - e^k) mu} for Poisson counts, {@code k x + (x + 1/alpha) log((1 + alpha mu) / (1 + alpha mu e^k))}
     * for negative binomial ones.
     *
     * @param mean {@code mu}, positive
     */
    public double of(double count, double mean) {
        return alpha == 0
                ? logFactor * count + (1 - Math.exp(logFactor)) * mean
                : logFactor * count + (count + 1 / alpha) * shrink(mean);
    }

    /** Returns {@code log((1 + alpha mu) / (1 + alpha mu e^k))}. */
    double shrink(double mean) {
        return Math.log((1 + alpha * mean) / (1 + alpha * mean * Math.exp(logFactor)));
    }
}
