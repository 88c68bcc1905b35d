package nl.tim.statistics.glr;

/** The height of a detector since its last restart. */
sealed interface Statistic permits RatioCusum, GeneralizedRatio {

    /** Takes the count at position {@code n}, the one after the last one taken, and returns the height. */
    double advance(int n);

    /** Returns whether a height is an alarm. */
    boolean alarm(double height);

    /** Returns how many cases at position {@code n} would raise an alarm; to be asked before the count is taken. */
    double casesForAlarm(int n);
}
