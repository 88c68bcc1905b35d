package nl.tim.statistics.regression;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;

/**
 * A log-linear model of counts with variance {@code mu + alpha mu^2}: Poisson for {@code alpha = 0}, else negative
 * binomial with known {@code alpha} (Nelder and Wedderburn 1972; McCullagh and Nelder 1989).
 *
 * <p>Iteratively reweighted least squares from {@code mu = y + 0.1}, for negative binomial counts from {@code mu = y}, or 1/6
 * for 0, as the reference starts: where a season is nearly empty the stopping rule leaves a trace of it. It stops when the
 * deviance changes by less than
 * {@code 1e-8} of itself, or after 25 steps. Assumes independent counts given the design. Do not use it with fewer than
 * about five counts per coefficient or when a column is zero in all non-zero counts: there is then no finite estimate.
 */
final class CountRegression {

    private static final double PRECISION = 1e-8;
    private static final int MOST_STEPS = 25;
    static final double SMALLEST_MEAN = Math.ulp(1.0);

    private final double[] coefficients;
    private final double[] fitted;

    private CountRegression(double[] coefficients, double[] fitted) {
        this.coefficients = coefficients;
        this.fitted = fitted;
    }

    /** Returns one number per column of the design, on the scale of the logarithm. */
    double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns the mean of each count under the model. */
    double[] fitted() {
        return fitted.clone();
    }

    static CountRegression fit(double[][] design, double[] counts, double alpha) {
        double[] start = new double[counts.length];
        for (int i = 0; i < start.length; i++) {
            start[i] = alpha == 0 ? counts[i] + 0.1 : Math.max(counts[i], 1.0 / 6);
        }
        return fit(design, counts, alpha, start);
    }

    /** Fits from given starting means, all positive. */
    static CountRegression fit(double[][] design, double[] counts, double alpha, double[] start) {
        double[] mean = start.clone();
        double[] coefficients = new double[0];
        double deviance = deviance(counts, mean, alpha);
        for (int step = 0; step < MOST_STEPS; step++) {
            coefficients = solve(design, counts, mean, alpha);
            for (int i = 0; i < mean.length; i++) {
                mean[i] = Math.max(Math.exp(dot(design[i], coefficients)), SMALLEST_MEAN);
            }
            double next = deviance(counts, mean, alpha);
            if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < PRECISION) {
                break;
            }
            deviance = next;
        }
        return new CountRegression(coefficients, mean);
    }

    private static double[] solve(double[][] design, double[] counts, double[] mean, double alpha) {
        double[][] weighted = new double[counts.length][];
        double[] response = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double root = Math.sqrt(mean[i] / (1 + alpha * mean[i]));
            weighted[i] = design[i].clone();
            for (int j = 0; j < weighted[i].length; j++) {
                weighted[i][j] *= root;
            }
            response[i] = root * (Math.log(mean[i]) + (counts[i] - mean[i]) / mean[i]);
        }
        return new QRDecomposition(new Array2DRowRealMatrix(weighted, false))
                .getSolver()
                .solve(new ArrayRealVector(response, false))
                .toArray();
    }

    private static double deviance(double[] counts, double[] mean, double alpha) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double y = counts[i];
            double ratio = y == 0 ? 0 : y * Math.log(y / mean[i]);
            sum += alpha == 0
                    ? ratio - (y - mean[i])
                    : ratio - (y + 1 / alpha) * Math.log((1 + alpha * y) / (1 + alpha * mean[i]));
        }
        return 2 * sum;
    }

    static double dot(double[] row, double[] coefficients) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * coefficients[j];
        }
        return sum;
    }
}
