package nl.tim.statistics.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * Expected counts with harmonics of the year and, if asked, a linear trend on the logarithmic scale:
 * {@code log mu(t) = b0 [+ b1 t] + sum over s = 1..S of (c(s) cos(2 pi s t / P) + d(s) sin(2 pi s t / P))}, {@code P} points
 * per year (Serfling 1963; Höhle and Paul 2008).
 *
 * <p>Assumes that the history is in control: free of the changes one wants to find. Not for less than a full year of
 * history, and a trend should not be extrapolated over more than about a year.
 */
public final class SeasonalModel {

    private static final int MOST_ROUNDS = 100;
    private static final double PRECISION = 1e-10;

    private final Shape shape;
    private final double[] coefficients;
    private final double alpha;

    /**
     * Which terms the model has.
     *
     * @param periodsPerYear points per year
     * @param harmonics number of cosine and sine pairs, 0 for no season
     * @param trend whether there is a linear trend
     */
    public record Shape(int periodsPerYear, int harmonics, boolean trend) {

        double[] row(double time) {
            double[] row = new double[1 + (trend ? 1 : 0) + 2 * harmonics];
            int column = 0;
            row[column++] = 1;
            if (trend) {
                row[column++] = time;
            }
            for (int s = 1; s <= harmonics; s++) {
                double angle = 2 * s * Math.PI / periodsPerYear * time;
                row[column++] = Math.cos(angle);
                row[column++] = Math.sin(angle);
            }
            return row;
        }
    }

    private SeasonalModel(Shape shape, double[] coefficients, double alpha) {
        this.shape = shape;
        this.coefficients = coefficients;
        this.alpha = alpha;
    }

    /**
     * Fits a Poisson model.
     *
     * @param counts history in time order; NaN is missing
     * @param firstTime time of the first count; the next ones are at firstTime + 1, ...
     */
    public static SeasonalModel poisson(Shape shape, double[] counts, double firstTime) {
        History history = History.of(shape, counts, firstTime);
        return new SeasonalModel(
                shape, CountRegression.fit(history.design, history.counts, 0).coefficients(), 0);
    }

    /** Fits a negative binomial model with unknown overdispersion, alternating between means and overdispersion. */
    public static SeasonalModel negativeBinomial(Shape shape, double[] counts, double firstTime) {
        History history = History.of(shape, counts, firstTime);
        CountRegression fit = CountRegression.fit(history.design, history.counts, 0);
        double alpha = Overdispersion.alpha(history.counts, fit.fitted());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            fit = CountRegression.fit(history.design, history.counts, alpha, fit.fitted());
            double next = Overdispersion.alpha(history.counts, fit.fitted());
            double change = Math.abs(next - alpha);
            alpha = next;
            if (change <= PRECISION * alpha) {
                break;
            }
        }
        return new SeasonalModel(shape, fit.coefficients(), alpha);
    }

    /** Fits a negative binomial model whose overdispersion is known and positive. */
    public static SeasonalModel negativeBinomial(Shape shape, double[] counts, double firstTime, double alpha) {
        History history = History.of(shape, counts, firstTime);
        CountRegression fit = CountRegression.fit(history.design, history.counts, alpha);
        return new SeasonalModel(shape, fit.coefficients(), alpha);
    }

    /** Returns the expected count at a time, never less than 2.2e-16, so that ratios to it exist. */
    public double mean(double time) {
        return Math.max(Math.exp(CountRegression.dot(shape.row(time), coefficients)), CountRegression.SMALLEST_MEAN);
    }

    /** Returns intercept, trend if any, and cosine and sine per harmonic, on the logarithmic scale. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns the estimated overdispersion, the variance being {@code mu + alpha mu^2}; 0 for a Poisson model. */
    public double alpha() {
        return alpha;
    }

    private static final class History {
        private final double[][] design;
        private final double[] counts;

        private History(double[][] design, double[] counts) {
            this.design = design;
            this.counts = counts;
        }

        private static History of(Shape shape, double[] counts, double firstTime) {
            List<double[]> rows = new ArrayList<>();
            List<Double> known = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (!Double.isNaN(counts[i])) {
                    rows.add(shape.row(firstTime + i));
                    known.add(counts[i]);
                }
            }
            return new History(
                    rows.toArray(double[][]::new),
                    known.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
