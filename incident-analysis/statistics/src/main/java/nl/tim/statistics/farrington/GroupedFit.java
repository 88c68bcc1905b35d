package nl.tim.statistics.farrington;

/**
 * A log-linear quasi-Poisson model with a level per seasonal group and a common trend, fitted by iteratively reweighted
 * least squares.
 *
 * <p>Groups make the normal equations solvable without matrices: sums per group give the slope, which gives the levels.
 * Steps, start, stopping rule (change of the deviance below {@code 1e-8}, at most 25 steps) and what is kept of the last
 * step are those of the reference, as dispersion and bounds depend on them in the fourth digit: the weights belong to the
 * means before the last step, the residuals to those after it.
 *
 * <p>After the first step every mean is exposure times level times growth, so a step needs three sums of weights per
 * group, the sums of the counts being constant; that makes a step as fast as reading the rows.
 */
final class GroupedFit {

    private static final double PRECISION = 1e-8;
    private static final int MOST_STEPS = 25;
    private static final double START = 0.1;

    private final Baseline baseline;
    private final boolean trend;
    private final double[] priorWeights;
    private final double[] means;
    private final Sums sums;
    private double[] weights;
    private double[] nextWeights;
    private double slope;
    private boolean converged;
    private double dispersion;

    private GroupedFit(Baseline baseline, boolean trend, double[] priorWeights) {
        this.baseline = baseline;
        this.trend = trend;
        this.priorWeights = priorWeights;
        sums = new Sums(baseline.ends.length);
        means = new double[baseline.rows];
        weights = new double[baseline.rows];
        nextWeights = new double[baseline.rows];
    }

    /** Fits a baseline; {@code priorWeights} has one weight per row. */
    static GroupedFit of(Baseline baseline, boolean trend, double[] priorWeights) {
        GroupedFit fit = new GroupedFit(baseline, trend, priorWeights);
        fit.iterate();
        int freedom = fit.degreesOfFreedom();
        fit.dispersion = freedom > 0 ? fit.squaredResiduals(fit.weights) / freedom : Double.NaN;
        return fit;
    }

    private void iterate() {
        double deviance = start();
        slope = sums.solve(trend, 0);
        for (int step = 1; ; step++) {
            double next = update();
            converged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < PRECISION;
            deviance = next;
            if (converged || step == MOST_STEPS) {
                return;
            }
            swap();
            slope = sums.solve(trend, slope);
        }
    }

    private void swap() {
        double[] used = weights;
        weights = nextWeights;
        nextWeights = used;
    }

    /** Sets weights and sums for means of {@code y + 0.1} and returns their deviance. */
    private double start() {
        double deviance = 0;
        int from = 0;
        for (int group = 0; group < baseline.ends.length; group++) {
            for (int i = from; i < baseline.ends[group]; i++) {
                double prior = priorWeights[i];
                double count = baseline.counts[i];
                double time = baseline.times[i];
                double weight = prior * (count + START);
                double response = weight * (baseline.starts[i] - baseline.logExposures[i]) - prior * START;
                weights[i] = weight;
                sums.addStart(group, weight, response, time);
                sums.addCount(group, prior * count, time);
                sums.constant += prior * (baseline.logs[i] - count * (1 + baseline.logExposures[i]));
                deviance += prior * (baseline.logs[i] - count * baseline.starts[i] + START);
            }
            from = baseline.ends[group];
        }
        return 2 * deviance;
    }

    /** Computes means, weights and sums from the coefficients and returns the deviance. */
    private double update() {
        double[] growth = baseline.grid.growth(slope);
        double deviance = sums.constant;
        int from = 0;
        for (int group = 0; group < baseline.ends.length; group++) {
            double level = Math.exp(sums.level[group]);
            double sumW = 0;
            double sumWt = 0;
            double sumWtt = 0;
            int end = baseline.ends[group];
            for (int i = from; i < end; i++) {
                double mean = level * growth[baseline.positions[i]] * baseline.exposures[i];
                double weight = priorWeights[i] * mean;
                double moment = weight * baseline.times[i];
                means[i] = mean;
                nextWeights[i] = weight;
                sumW += weight;
                sumWt += moment;
                sumWtt += moment * baseline.times[i];
            }
            from = end;
            sums.set(group, sumW, sumWt, sumWtt);
            deviance += sumW - sums.level[group] * sums.count[group] - slope * sums.countTime[group];
        }
        return 2 * deviance;
    }

    /** Returns whether the stopping rule was met. */
    boolean converged() {
        return converged;
    }

    double mean(int row) {
        return means[row];
    }

    /** Returns the change of the logarithm per unit of time, 0 without a trend. */
    double slope() {
        return slope;
    }

    /** Returns the residual degrees of freedom. */
    int degreesOfFreedom() {
        return baseline.rows - baseline.ends.length - (trend ? 1 : 0);
    }

    /** Returns Pearson's estimate of the variance over the mean; NaN if there are no more counts than coefficients. */
    double dispersion() {
        return dispersion;
    }

    /** Returns the sum of squared relative residuals with the given weights. */
    double squaredResiduals(double[] rowWeights) {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            double residual = (baseline.counts[i] - means[i]) / means[i];
            sum += rowWeights[i] * residual * residual;
        }
        return sum;
    }

    /** Returns the influence of a row of this group on its own fitted value, between 0 and 1. */
    double leverage(int row, int group) {
        double leverage = weights[row] * variance(group, baseline.times[row]);
        return leverage > 1 - 10 * Math.ulp(1.0) ? 1 : leverage;
    }

    /** Returns the logarithm of the mean of the current period. */
    double currentLog() {
        return sums.level[baseline.currentGroup] + slope * baseline.currentTime + baseline.currentLogExposure;
    }

    /** Returns the variance of {@link #currentLog}, to be multiplied by the dispersion. */
    double currentVariance() {
        return variance(baseline.currentGroup, baseline.currentTime);
    }

    /** Returns the variance of {@link #slope}, to be multiplied by the dispersion. */
    double slopeVariance() {
        return 1 / sums.timeSquares;
    }

    private double variance(int group, double time) {
        double distance = time - sums.meanTime[group];
        return sums.levelVariance[group] + (trend ? distance * distance / sums.timeSquares : 0);
    }
}
