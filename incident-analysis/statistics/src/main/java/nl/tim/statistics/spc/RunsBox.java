package nl.tim.statistics.spc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.statistics.distribution.Normal;

/**
 * Combinations of longest run and crossings that count as random: {@code longestRun <= longestRunMax} and
 * {@code crossings >= crossingsMin}, less a strip along each of the two edges that meet in the corner.
 *
 * <p>Anhøj and Wentzel-Larsen (2020), Smooth operator: modifying the Anhøj rules to improve runs analysis in statistical
 * process control, PLoS ONE 15:e0233920.
 *
 * @param points useful points the box is for
 * @param longestRunMax longest run inside the box
 * @param crossingsMin fewest crossings inside the box
 * @param cutLongestRun with exactly {@code crossingsMin} crossings, only runs up to this length are inside
 * @param cutCrossings with exactly {@code longestRunMax}, only this many crossings or more are inside
 */
record RunsBox(int points, int longestRunMax, int crossingsMin, int cutLongestRun, int cutCrossings) {

    private static final int FEWEST_POINTS = 10;
    private static final int MOST_POINTS = 100;
    private static final double SPECIFICITY = 0.925;
    private static final double SHIFT = 0.8;
    private static final Map<Integer, RunsBox> BEST = new ConcurrentHashMap<>();
    private static final Map<Integer, RunsBox> CUT = new ConcurrentHashMap<>();

    /** Returns whether boxes are defined for this number of useful points. */
    static boolean covers(int points) {
        return points >= FEWEST_POINTS && points <= MOST_POINTS;
    }

    /** Returns the best box for a number of points that is {@link #covers covered}. Computed once, then remembered. */
    static RunsBox best(int points) {
        return BEST.computeIfAbsent(points, RunsBox::findBest);
    }

    /** Returns the best box without what specificity can spare; computed once, then remembered. */
    static RunsBox cut(int points) {
        return CUT.computeIfAbsent(points, key -> best(key).withoutCorner());
    }

    boolean contains(int longestRun, int crossings) {
        return longestRun <= longestRunMax
                && crossings >= crossingsMin
                && !(crossings == crossingsMin && longestRun > cutLongestRun)
                && !(longestRun == longestRunMax && crossings < cutCrossings);
    }

    private static RunsBox findBest(int points) {
        RunsDistribution stable = new RunsDistribution(points, 0.5);
        RunsDistribution shifted = new RunsDistribution(points, Normal.cumulative(SHIFT));
        RunsBox best = new RunsBox(points, points, 0, points, 0);
        double missed = Double.POSITIVE_INFINITY;
        for (int crossings = 0; crossings < points; crossings++) {
            for (int run = 1; run <= points; run++) {
                if (stable.probability(run, crossings) > 0
                        && stable.inBox(run, crossings) >= SPECIFICITY
                        && shifted.inBox(run, crossings) < missed) {
                    best = new RunsBox(points, run, crossings, run, crossings);
                    missed = shifted.inBox(run, crossings);
                }
            }
        }
        return best;
    }

    /**
     * Returns this box without its corner and then, one at a time, without the next combination along the edge where a
     * shift is likelier to be found, as long as the specificity stays high enough.
     */
    private RunsBox withoutCorner() {
        RunsDistribution stable = new RunsDistribution(points, 0.5);
        RunsDistribution shifted = new RunsDistribution(points, Normal.cumulative(SHIFT));
        double spare = stable.inBox(longestRunMax, crossingsMin) - SPECIFICITY;
        spare -= stable.probability(longestRunMax, crossingsMin);
        if (spare < 0) {
            return this;
        }
        int run = longestRunMax - 1;
        int crossings = crossingsMin + 1;
        while (true) {
            double alongRuns = stable.probability(run, crossingsMin);
            double alongCrossings = stable.probability(longestRunMax, crossings);
            boolean runsCanGo = alongRuns > 0 && alongRuns <= spare;
            boolean crossingsCanGo = alongCrossings > 0 && alongCrossings <= spare;
            if (!runsCanGo && !crossingsCanGo) {
                return new RunsBox(points, longestRunMax, crossingsMin, run, crossings);
            }
            boolean crossingsFindMore =
                    shifted.probability(longestRunMax, crossings) >= shifted.probability(run, crossingsMin);
            if (crossingsCanGo && (!runsCanGo || crossingsFindMore)) {
                spare -= alongCrossings;
                crossings++;
            } else {
                spare -= alongRuns;
                run--;
            }
        }
    }
}
