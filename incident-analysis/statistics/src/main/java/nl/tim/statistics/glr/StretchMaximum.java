package nl.tim.statistics.glr;

/** The largest log likelihood ratio over all sizes of a change that began at one position. */
sealed interface StretchMaximum permits PoissonMaximum, NegativeBinomialMaximum, EpidemicMaximum {

    /**
     * Returns the maximum for counts {@code from..to} of a stretch; NaN if there is none.
     *
     * @param excess sums of what was observed and expected over {@code from..to}
     */
    double of(Stretch stretch, int from, int to, Sums excess);

    /** Returns whether reaching the threshold is an alarm, else it must be exceeded. */
    boolean alarmAtThreshold();

    /**
     * Sums over the counts that a change may have affected.
     *
     * @param observed sum of counts
     * @param expected sum of means
     */
    record Sums(double observed, double expected) {}
}
