package nl.tim.statistics.engine;

import java.util.Arrays;

/**
 * How much counts vary around their means, compared with Poisson counts.
 *
 * @param phi variance over mean (Pearson's estimate), at least 1
 * @param alpha {@code alpha} of the variance {@code mu + alpha mu^2}, by moments; 0 for Poisson counts
 */
record Dispersion(double phi, double alpha) {

    static final Dispersion POISSON = new Dispersion(1, 0);

    private static final double ONE_SIDED_5_PERCENT = 1.645;

    /**
     * Returns the dispersion of counts around their means. Poisson unless Pearson's statistic is above its 95 % point,
     * with the variance it has for small means: {@code 2 (n - 1) + sum 1 / mu} (McCullagh 1986).
     */
    static Dispersion of(double[] counts, double[] means) {
        double pearson = 0;
        double inverses = 0;
        double excess = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            if (!(means[i] > 0)) {
                return POISSON;
            }
            double squared = (counts[i] - means[i]) * (counts[i] - means[i]);
            pearson += squared / means[i];
            inverses += 1 / means[i];
            excess += squared - means[i];
            squares += means[i] * means[i];
        }
        int freedom = counts.length - 1;
        if (freedom < 1 || excess <= 0) {
            return POISSON;
        }
        double z = (pearson - freedom) / Math.sqrt(2.0 * freedom + inverses);
        return z < ONE_SIDED_5_PERCENT ? POISSON : new Dispersion(Math.max(1, pearson / freedom), excess / squares);
    }

    /**
     * Returns the variance of counts over that of binomial ones with the same share of their totals, at least 1; 1 unless Pearson's
     * statistic is above its 95 % point. Points without a total count for nothing.
     */
    static double ofShares(double[] counts, double[] totals) {
        double share = Series.sum(counts, 0, counts.length) / Series.sum(totals, 0, totals.length);
        double pearson = 0;
        int freedom = -1;
        for (int i = 0; i < counts.length; i++) {
            double variance = totals[i] * share * (1 - share);
            if (variance > 0) {
                double distance = counts[i] - totals[i] * share;
                pearson += distance * distance / variance;
                freedom++;
            }
        }
        double z = (pearson - freedom) / Math.sqrt(2.0 * freedom);
        return freedom < 1 || z < ONE_SIDED_5_PERCENT ? 1 : Math.max(1, pearson / freedom);
    }

    /** Returns the dispersion of weekly counts around a rate times a base, over weeks {@code from} to {@code to}, exclusive. */
    static Dispersion ofWeeks(Series series, double[] base, int from, int to) {
        double rate = series.sum(from, to) / Series.sum(base, from, to);
        double[] means = Arrays.copyOfRange(base, from, to);
        for (int i = 0; i < means.length; i++) {
            means[i] *= rate;
        }
        return of(Arrays.copyOfRange(series.counts(), from, to), means);
    }
}
