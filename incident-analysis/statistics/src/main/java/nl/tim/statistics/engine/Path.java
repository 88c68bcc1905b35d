package nl.tim.statistics.engine;

import java.util.Arrays;
import java.util.List;
import nl.tim.statistics.glr.Change;
import nl.tim.statistics.glr.Detector;

/**
 * The CUSUM of log likelihood ratios over consecutive periods, without alarm or restart.
 *
 * <p>Its height {@code L} is the largest log likelihood ratio over all periods in which the change may have begun. While
 * nothing changed, the likelihood ratio of the last periods, taken backwards in time, is a martingale with mean 1, so
 * the chance that any of them reaches {@code e^l} is at most {@code e^-l} (Ville 1939; Lundberg's bound). Therefore
 * {@code e^-L} is a p-value at every single time, whatever the length of the path, for means that vary, and for Poisson
 * and negative binomial counts alike. It errs on the safe side.
 */
final class Path {

    private final double[] heights;

    private Path(double[] heights) {
        this.heights = heights;
    }

    /** Returns the path of counts with their expected values, for a change by a factor above 1. */
    static Path of(double[] counts, double[] means, double factor, double alpha) {
        Detector detector = Detector.of(new Change.Known(Math.log(factor)), Double.POSITIVE_INFINITY, alpha);
        List<Detector.Point> points =
                detector.monitor(counts, from -> Arrays.copyOfRange(means, from, means.length), false);
        return new Path(points.stream().mapToDouble(Detector.Point::statistic).toArray());
    }

    double height(int position) {
        return heights[position];
    }

    double pValue(int position) {
        return Math.exp(-heights[position]);
    }

    /** Returns where the largest likelihood ratio begins: after the last zero; the position itself if its height is zero. */
    int onset(int position) {
        int onset = position;
        if (heights[position] == 0) {
            return onset;
        }
        while (onset > 0 && heights[onset - 1] > 0) {
            onset--;
        }
        return onset;
    }
}
