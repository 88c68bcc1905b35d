package nl.tim.statistics.spc;

import nl.tim.statistics.distribution.Binomial;

/**
 * Decides from the longest run on one side of the centre line and the number of times the line is crossed whether the
 * points vary at random.
 *
 * <p>All three assume a symmetric distribution around the centre line and need at least 10 useful points to mean
 * something. They say that something changed, not when.
 */
public enum RunsRule {
    /** Signal if the run is longer than {@code round(log2 n) + 3} or the crossings are fewer than the 5 % point of {@code Binomial(n - 1, 1/2)} (Anhøj and Olesen 2014). */
    ANHOEJ {
        @Override
        public boolean signals(int useful, int longestRun, int crossings) {
            return longestRun > longestRunMax(useful) || crossings < crossingsMin(useful);
        }
    },
    /** The pair of limits with specificity of at least 0.925 that most often finds a shift of 0.8 standard deviations (Anhøj and Wentzel-Larsen 2020); {@link #ANHOEJ} outside 10 to 100 points. */
    BEST_BOX {
        @Override
        public boolean signals(int useful, int longestRun, int crossings) {
            return RunsBox.covers(useful)
                    ? !RunsBox.best(useful).contains(longestRun, crossings)
                    : ANHOEJ.signals(useful, longestRun, crossings);
        }
    },
    /** {@link #BEST_BOX} without the combinations next to its corner that specificity can spare (Anhøj and Wentzel-Larsen 2020). */
    CUT_BOX {
        @Override
        public boolean signals(int useful, int longestRun, int crossings) {
            return RunsBox.covers(useful)
                    ? !RunsBox.cut(useful).contains(longestRun, crossings)
                    : ANHOEJ.signals(useful, longestRun, crossings);
        }
    };

    private static final double LOWER_TAIL = 0.05;

    /**
     * Returns whether the runs are too unusual for random variation.
     *
     * @param useful points that are not exactly on the centre line, at least 1
     * @param longestRun longest sequence of them on one side
     * @param crossings how often consecutive ones are on different sides
     */
    public abstract boolean signals(int useful, int longestRun, int crossings);

    /** Returns the longest run that is still random according to {@link #ANHOEJ}, for at least 1 useful point. */
    public static int longestRunMax(int useful) {
        return (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
    }

    /** Returns the fewest crossings that are still random according to {@link #ANHOEJ}, for at least 1 useful point. */
    public static int crossingsMin(int useful) {
        return crossingsMin(useful, LOWER_TAIL);
    }

    /** Returns the fewest crossings that are still random when fewer are to occur with at most this probability. */
    public static int crossingsMin(int useful, double lowerTail) {
        return (int) new Binomial(useful - 1, 0.5).quantile(lowerTail);
    }
}
