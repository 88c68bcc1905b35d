package nl.tim.statistics.threshold;

import java.util.Optional;
import nl.tim.statistics.distribution.NegativeBinomial;

/**
 * The Bayesian bound: the predictive quantile of a Poisson count after a few earlier ones, with Jeffreys' prior (Höhle
 * 2007; Riebler 2004).
 *
 * <p>The {@code n} base values are the {@code window} points before {@code k}, if {@code recent}, and the
 * {@code 2 window + 1} points around the same time in each of {@code years} earlier years. The bound is the
 * {@code 1 - alpha} quantile of a negative binomial distribution with {@code size = sum + 1/2} and
 * {@code probability = n / (n + 1)}. Right for short histories and small counts. Assumes Poisson counts with the same mean
 * in all base values: not for overdispersed series and not with a trend over the years used.
 *
 * @param years how many earlier years, 0 or more
 * @param window half width of a window, at least 1
 * @param recent whether the points just before {@code k} belong to the base
 * @param alpha one-sided false alarm rate per point, in (0, 1)
 */
public record Bayes(int years, int window, boolean recent, double alpha) {

    public Bayes {
        if (years < 0 || window < 1 || !(alpha > 0 && alpha < 1) || (!recent && years == 0)) {
            throw new IllegalArgumentException("years, window or alpha out of range");
        }
    }

    /**
     * Returns the bound of one time point, NaN if no base value is known.
     *
     * @param counts the series; missing values are NaN and are left out of the base, as are points before the series
     * @param periodsPerYear points per year
     * @param k time point, counted from 1
     */
    public ThresholdPoint at(double[] counts, int periodsPerYear, int k) {
        double bound = predictive(counts, periodsPerYear, k)
                .map(predicted -> predicted.quantile(1 - alpha))
                .orElse(Double.NaN);
        return new ThresholdPoint(counts[k - 1], bound);
    }

    /** Returns the distribution of one count given the base, empty if no base value is known; parameters as for {@link #at}. */
    public Optional<NegativeBinomial> predictive(double[] counts, int periodsPerYear, int k) {
        Base base = new Base();
        if (recent) {
            base.add(counts, k - window, k - 1);
        }
        for (int year = 1; year <= years; year++) {
            int same = k - year * periodsPerYear;
            base.add(counts, same - window, same + window);
        }
        return base.known == 0
                ? Optional.empty()
                : Optional.of(new NegativeBinomial(base.sum + 0.5, base.known / (base.known + 1)));
    }

    private static final class Base {
        private double sum;
        private double known;

        private void add(double[] counts, int from, int to) {
            for (int i = Math.max(1, from); i <= to; i++) {
                if (!Double.isNaN(counts[i - 1])) {
                    sum += counts[i - 1];
                    known++;
                }
            }
        }
    }
}
