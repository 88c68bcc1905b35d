package nl.tim.statistics.engine;

/** Judges the periods of one series by one choice. */
sealed interface Judge permits CusumJudge, FarringtonJudge, BayesJudge, Unjudged {

    /** Returns what is to be said of a period; it may depend on earlier periods, never on later ones. */
    Outcome at(int period);

    /** Returns the period, not after this one, since which the evidence for more reports has been growing. */
    int onset(int period);

    /** Returns what was expected in periods {@code from} to {@code to}, inclusive. */
    double expected(int from, int to);

    /** Returns the variance over the mean of a period's count, at least 1. */
    double dispersion(int period);

    /**
     * What is said of one period.
     *
     * @param pValue chance of at least this much evidence if nothing changed; NaN if the method has no answer
     * @param alarm whether the method's own rule gives alarm
     */
    record Outcome(double pValue, boolean alarm) {

        static final Outcome UNKNOWN = new Outcome(Double.NaN, false);
    }
}
