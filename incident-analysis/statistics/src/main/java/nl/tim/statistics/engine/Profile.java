package nl.tim.statistics.engine;

import nl.tim.statistics.distribution.Gamma;

/**
 * What the history says of a series, in periods of one granularity.
 *
 * @param reports reports in the history
 * @param base sum of the base (season or exposure) over the history
 * @param dispersion of the periods' counts
 */
record Profile(double reports, double base, Dispersion dispersion) {

    /** Jeffreys' prior: half a report, so that a history without reports is not taken for a rate of zero. */
    private static final double PRIOR = 0.5;

    static Profile of(Series series, double[] base, Reference reference, Periods periods) {
        int from = periods.beginningAt(reference.from());
        int to = periods.beginningAt(reference.start());
        double[] counts = periods.sums(series.counts(), from, to);
        double[] means = periods.sums(base, from, to);
        double reports = series.sum(reference.from(), reference.start());
        double sum = Series.sum(base, reference.from(), reference.start());
        double rate = reports / sum;
        for (int i = 0; i < means.length; i++) {
            means[i] *= rate;
        }
        return new Profile(reports, sum, Dispersion.of(counts, means));
    }

    /** Returns the average over the prior and the history. */
    double rate() {
        return (reports + PRIOR) / base;
    }

    /** Returns the rate that the true one does not exceed, given the history, with this chance. */
    double upperRate(double confidence) {
        double phi = dispersion.phi();
        return new Gamma((reports + PRIOR) / phi, base / phi).quantile(confidence);
    }
}
