package nl.tim.statistics.distribution;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Student's t distribution.
 *
 * @param degreesOfFreedom positive, need not be an integer
 */
public record StudentT(double degreesOfFreedom) {

    public StudentT {
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be positive, not " + degreesOfFreedom);
        }
    }

    /** Returns {@code P(|T| >= |t|)}, the p-value of a two-sided test; NaN for NaN. */
    public double twoSided(double t) {
        if (Double.isNaN(t)) {
            return Double.NaN;
        }
        double square = t * t;
        if (square > degreesOfFreedom) {
            return RegularizedBeta.value(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5);
        }
        return RegularizedBeta.complement(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2);
    }
}
