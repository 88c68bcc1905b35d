package nl.tim.statistics.engine;

import nl.tim.statistics.distribution.Gamma;

/**
 * How large a change is, over all periods since it began.
 *
 * @param observed reports
 * @param expected reports if nothing had changed
 * @param ratio observed over expected
 * @param lower lower end of the 95 % interval of the ratio
 * @param upper upper end of it
 */
public record Effect(double observed, double expected, double ratio, double lower, double upper) {

    private static final double TAIL = 0.025;

    /**
     * Returns the effect with the exact Poisson interval (Garwood 1936), widened for overdispersion; it takes what was
     * expected as known.
     *
     * @param dispersion variance over mean, at least 1
     */
    static Effect of(double observed, double expected, double dispersion) {
        double shape = observed / dispersion;
        double lower = shape == 0 ? 0 : new Gamma(shape, 1).quantile(TAIL) * dispersion / expected;
        double upper = new Gamma(shape + 1, 1).quantile(1 - TAIL) * dispersion / expected;
        return new Effect(observed, expected, observed / expected, lower, upper);
    }
}
