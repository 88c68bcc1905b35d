package nl.tim.statistics.farrington;

import nl.tim.statistics.distribution.NegativeBinomial;
import nl.tim.statistics.distribution.Normal;
import nl.tim.statistics.distribution.Poisson;

/**
 * The bound of a period and how its count compares; NaN if it cannot be computed.
 *
 * @param upper the count that must be exceeded
 * @param score above 1 for a count above the bound
 * @param pValue chance of a count at least this high
 * @param mu0 the mean the bound was computed from
 */
record Bound(double upper, double score, double pValue, double mu0) {

    private static final double SMALLEST_MEAN = Math.ulp(1.0);

    /**
     * Returns the bound of a fit.
     *
     * @param log logarithm of the fitted mean
     * @param error standard error of {@code log}
     * @param phi variance over mean
     */
    static Bound of(FlexibleParameters parameters, double count, double log, double error, double phi) {
        double z = Normal.quantile(1 - parameters.alpha());
        return switch (parameters.method()) {
            case NB_PLUGIN -> quantile(parameters.alpha(), count, log, Math.exp(log), phi);
            case MUAN -> quantile(parameters.alpha(), count, log, Math.exp(log + z * error), phi);
            case DELTA -> delta(parameters.scale(), z, count, log, error, phi);
        };
    }

    /** The score compares count and bound with the logarithm of the mean, as the reference does; its alarm is the same. */
    private static Bound quantile(double alpha, double count, double log, double mu, double phi) {
        if (Double.isInfinite(mu) || Double.isNaN(mu)) {
            return new Bound(Double.NaN, Double.NaN, Double.NaN, mu);
        }
        double upper;
        double pValue;
        if (phi > 1) {
            NegativeBinomial predicted = NegativeBinomial.ofDispersion(mu, phi);
            upper = predicted.quantile(1 - alpha);
            pValue = Double.isNaN(count) ? Double.NaN : predicted.atLeast(count);
        } else {
            Poisson predicted = new Poisson(mu);
            upper = predicted.quantile(1 - alpha);
            pValue = Double.isNaN(count) ? Double.NaN : predicted.atLeast(count);
        }
        return new Bound(upper, (count - log) / (upper - log), pValue, mu);
    }

    private static Bound delta(
            PowerTransformation scale, double z, double count, double log, double error, double phi) {
        double mean = Math.max(Math.exp(log), SMALLEST_MEAN);
        double meanError = error * mean;
        double tau = phi + meanError * meanError / mean;
        double upper = scale.bound(mean, tau, z);
        double pValue = Normal.upperTail(scale.standardised(count, mean, tau));
        return new Bound(upper, (count - mean) / (upper - mean), pValue, Math.exp(mean + z * meanError));
    }
}
