package nl.tim.statistics.cusum;

import java.util.ArrayList;
import java.util.List;

/**
 * The one-sided cumulative sum of standardised counts: {@code C(t) = max(0, C(t-1) + s(t) - k)}, an alarm when
 * {@code C(t) >= h} (Page 1954; Rossi, Lampugnani and Marchi 1999).
 *
 * <p>The sum is not reset by an alarm: it stays above the limit until the counts have come down. Assumes counts that are
 * independent with the given means while in control and nearly normal after transformation: for means below about one
 * use the likelihood ratio chart of {@code nl.tim.statistics.glr}, and not with a mean from a short or unusual history.
 *
 * @param reference {@code k}, about half the shift to be found, in standard deviations
 * @param limit {@code h}, in standard deviations
 * @param transformation how counts become scores
 * @param alpha overdispersion for {@link Transformation#NEGATIVE_BINOMIAL}, ignored by the others
 */
public record Cusum(double reference, double limit, Transformation transformation, double alpha) {

    /**
     * One monitored count.
     *
     * @param mean expected count
     * @param sum {@code C(t)}
     * @param upperBound count that would have been enough for an alarm; 0 if none can be given
     * @param alarm whether the sum reached the limit
     */
    public record Point(double mean, double sum, double upperBound, boolean alarm) {}

    /** Returns a point per count; {@code means} are the expected counts while in control, as many as counts. */
    public List<Point> monitor(double[] counts, double[] means) {
        List<Point> points = new ArrayList<>(counts.length);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double before = sum;
            sum = Math.max(0, before + (transformation.score(counts[i], means[i], alpha) - reference));
            points.add(new Point(means[i], sum, bound(means[i], before, sum), sum >= limit));
        }
        return points;
    }

    private double bound(double mean, double before, double after) {
        double room = transformation == Transformation.NONE ? limit - after : limit + reference - before;
        double bound = transformation.bound(mean, room, alpha);
        return bound > 0 ? bound : 0;
    }
}
