package nl.tim.statistics.glr;

/** The largest log likelihood ratio over all sizes of a change that began at one position. */
sealed interface StretchMaximum permits PoissonMaximum, NegativeBinomialMaximum, EpidemicMaximum {

    /**
     * Returns the maximum for counts {@code from..to} of a stretch; NaN if there is none.
     *
     * @param excess sums of what was observed and expected over {@code from..to}
     */
    double of(Stretch stretch, int from, int to, Sums excess);

    /**
     * Returns the latest beginning of a change that is tried at position {@code n}; negative if none is.
     *
     * @param window how far back a change may have begun, 0 for no limit
     * @param delay how many counts a change must have lasted
     */
    default int latest(int n, int window, int delay) {
        return n - delay + 1;
    }

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
