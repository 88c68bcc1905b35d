package nl.tim.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/** Finds the smallest count whose cumulative probability reaches a given probability. */
final class DiscreteQuantile {

    /**
     * A cumulative probability is a sum of rounded terms, so an exact tie (half of a symmetric binomial) can fall a few
     * units in the last place short of the probability asked for. This much is forgiven.
     */
    private static final double FORGIVEN = 64 * Math.ulp(1.0);

    /** Above this, single counts are far below the precision that a distribution function has or that anyone needs. */
    private static final double UNCOUNTABLE = 1e10;

    private static final double NARROW = 1e-4;

    private DiscreteQuantile() {}

    /**
     * Returns the smallest integer {@code x >= 0} with {@code cdf(x) >= p}; beyond 1e10 the Cornish-Fisher
     * approximation, which is then closer than one in a million.
     *
     * @param cdf nondecreasing cumulative distribution function on 0, 1, 2, ...
     * @param p probability in [0, 1]; 0 gives 0, and 1 infinity
     * @param mean mean of the distribution, finite
     * @param deviation standard deviation of the distribution, finite
     * @param skewness skewness of the distribution
     */
    static double smallest(DoubleUnaryOperator cdf, double p, double mean, double deviation, double skewness) {
        if (p == 0 || p == 1) {
            return p == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double target = p * (1 - FORGIVEN);
        double z = Normal.quantile(p);
        double guess = mean + deviation * (z + skewness * (z * z - 1) / 6);
        double reached = Math.max(0, Math.floor(guess));
        if (reached > UNCOUNTABLE && deviation < NARROW * mean) {
            return reached;
        }
        double step = 1;
        double missed;
        if (cdf.applyAsDouble(reached) >= target) {
            missed = reached - step;
            while (missed >= 0 && cdf.applyAsDouble(missed) >= target) {
                reached = missed;
                step *= 2;
                missed = Math.max(-1, reached - step);
            }
        } else {
            missed = reached;
            reached = missed + step;
            while (cdf.applyAsDouble(reached) < target) {
                missed = reached;
                step *= 2;
                reached = missed + step;
            }
        }
        return bisect(cdf, target, missed, reached);
    }

    private static double bisect(DoubleUnaryOperator cdf, double target, double from, double to) {
        double missed = from;
        double reached = to;
        while (reached - missed > 1) {
            double middle = Math.floor(missed + (reached - missed) / 2);
            if (middle <= missed || middle >= reached) {
                break;
            }
            if (cdf.applyAsDouble(middle) >= target) {
                reached = middle;
            } else {
                missed = middle;
            }
        }
        return reached;
    }

    /** Refuses what is not a probability. */
    static void requireProbability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("not a probability: " + p);
        }
    }
}
