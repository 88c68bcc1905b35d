package nl.tim.statistics.farrington;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A fit in which baseline counts that stick out, probably earlier outbreaks, count less (Farrington and others 1996).
 *
 * <p>With Anscombe residuals {@code s = 1.5 (y^(2/3) mu^(-1/6) - mu^(1/2)) / sqrt(phi (1 - h))}, weights are proportional
 * to {@code s^-2} where {@code s} exceeds a threshold and to 1 elsewhere, and add up to the number of counts.
 */
final class ReweightedFit {

    private final GroupedFit fit;
    private final boolean converged;
    private final double @Nullable [] priorWeights;

    private ReweightedFit(GroupedFit fit, boolean converged, double @Nullable [] priorWeights) {
        this.fit = fit;
        this.converged = converged;
        this.priorWeights = priorWeights;
    }

    /** Fits a baseline; {@code threshold} null leaves out the reweighting. */
    static ReweightedFit of(Baseline baseline, boolean trend, @Nullable Double threshold) {
        double[] ones = new double[baseline.rows];
        Arrays.fill(ones, 1);
        GroupedFit first = GroupedFit.of(baseline, trend, ones);
        if (threshold == null) {
            return new ReweightedFit(first, first.converged(), null);
        }
        double[] weights = weights(baseline, first, threshold);
        // Equal weights would repeat the same fit.
        GroupedFit last = Arrays.equals(weights, ones) ? first : GroupedFit.of(baseline, trend, weights);
        return new ReweightedFit(last, first.converged(), weights);
    }

    private static double[] weights(Baseline baseline, GroupedFit fit, double threshold) {
        double phi = Math.max(fit.dispersion(), 1);
        double[] weights = new double[baseline.rows];
        double sum = 0;
        int row = 0;
        for (int group = 0; group < baseline.ends.length; group++) {
            for (; row < baseline.ends[group]; row++) {
                double residual = residual(baseline, fit, row, group, phi, threshold);
                weights[row] = residual > threshold ? 1 / (residual * residual) : 1;
                sum += weights[row];
            }
        }
        double scale = baseline.rows / sum;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return weights;
    }

    /** Returns the Anscombe residual of a row, or anything smaller than the threshold if it is below it. */
    private static double residual(
            Baseline baseline, GroupedFit fit, int row, int group, double phi, double threshold) {
        double mean = fit.mean(row);
        double excess = baseline.counts[row] - mean;
        if (excess <= 0) {
            return 0;
        }
        double variance = phi * (1 - fit.leverage(row, group));
        if (variance == 0) {
            // Alone in its group, the count fits exactly but for rounding, which must not decide about it.
            return 0;
        }
        // The Anscombe residual is concave in the count, so Pearson's, its tangent at the mean, is never smaller.
        if (excess * excess <= threshold * threshold * variance * mean) {
            return 0;
        }
        double root = Math.sqrt(mean);
        return 1.5 * (baseline.powers[row] / Math.cbrt(root) - root) / Math.sqrt(variance);
    }

    /** Returns the last fit. */
    GroupedFit fit() {
        return fit;
    }

    /** Returns whether the first fit, without weights, converged. */
    boolean converged() {
        return converged;
    }

    /** Returns the variance over the mean, at least 1; NaN if there are no more counts than coefficients. */
    double phi() {
        return Math.max(fit.dispersion(), 1);
    }

    /**
     * Returns the dispersion that the reference's flexible method uses for standard errors: after reweighting it takes
     * the prior weights where Pearson's estimate has the working weights, which is far too much for small means.
     */
    double dispersionForErrors() {
        return priorWeights == null ? fit.dispersion() : fit.squaredResiduals(priorWeights) / fit.degreesOfFreedom();
    }
}
