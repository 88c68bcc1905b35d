package nl.tim.statistics.glr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A likelihood ratio detector for counts that starts again after each alarm (Höhle and Paul 2008, Computational Statistics
 * and Data Analysis 52:4357).
 *
 * <p>{@code l(x, mu, k)} is the log likelihood ratio of mean {@code mu e^k} against {@code mu}; for Poisson counts
 * {@code k x + (1 - e^k) mu}, for negative binomial ones with variance {@code mu + alpha mu^2}
 * {@code k x + (x + 1/alpha) log((1 + alpha mu) / (1 + alpha mu e^k))}.
 *
 * <ul>
 *   <li>{@link Change.Known}: cumulative sum {@code L(n) = max(0, L(n-1) + l(x(n), mu(n), k))}, alarm above the threshold.
 *   <li>{@link Change.Unknown}: {@code max over j <= n, k of sum of l over j..n}, with {@code k} of the sought sign; alarm
 *       at the threshold. A stretch without Poisson cases cannot signal a decrease: its factor is 0, whose logarithm the
 *       reference leaves out; negative binomial ones do.
 *   <li>{@link Change.Epidemic}: a maximum over {@code j} and {@code lambda}, found by a local search that needs several
 *       counts in a row; alarm above the threshold.
 * </ul>
 *
 * <p>Right for series with fewer than one case per period. Assumes independent counts with the given means while in
 * control: with more variation than Poisson give {@code alpha}, or false alarms multiply as the mean grows. Means
 * estimated from a history that contains outbreaks make it blind to the next.
 *
 * @param change what is looked for
 * @param threshold height of the alarm, positive; 3 to 5 are usual
 * @param alpha overdispersion, 0 for Poisson counts
 * @param window how far back a change may have begun, in points; 0: to the last restart
 * @param delay how many counts a change must have lasted, at least 1. As in the reference, one more is needed for Poisson
 *     counts with a window; without a window Poisson counts only wait until there are {@code delay} of them
 */
public record Detector(Change change, double threshold, double alpha, int window, int delay) {

    public Detector {
        if (!(threshold > 0) || !(alpha >= 0) || window < 0 || delay < 1) {
            throw new IllegalArgumentException("threshold, alpha, window or delay out of range");
        }
        if (change instanceof Change.Epidemic && alpha > 0) {
            throw new IllegalArgumentException("epidemic changes are defined for Poisson counts only");
        }
    }

    /** Returns a detector that looks back to the last restart. */
    public static Detector of(Change change, double threshold, double alpha) {
        return new Detector(change, threshold, alpha, 0, 1);
    }

    /**
     * One monitored count.
     *
     * @param mean expected count while in control
     * @param statistic height of the detector, at least 0; NaN if only {@code cases} was asked for
     * @param cases number of cases that would have been enough for an alarm, when a decrease is sought the least number that
     *     would have been too many for one; NaN if it was not asked for
     * @param alarm whether there is an alarm
     */
    public record Point(double mean, double statistic, double cases, boolean alarm) {}

    /**
     * Monitors counts one after the other.
     *
     * @param counts the monitored counts, none missing
     * @param means gives, for the number of counts seen at the start and after each alarm, the expected counts of the
     *     ones that follow, in order; it may estimate them anew
     * @param withCases whether to compute how many cases would have been enough, which is slower
     */
    public List<Point> monitor(double[] counts, IntFunction<double[]> means, boolean withCases) {
        List<Point> points = new ArrayList<>(counts.length);
        int start = 0;
        while (start < counts.length) {
            double before = start == 0 ? 0 : counts[start - 1];
            Stretch stretch = new Stretch(counts, start, before, means.apply(start));
            Statistic statistic = statistic(stretch);
            int n = 0;
            boolean alarm = false;
            while (!alarm && start + n < counts.length) {
                double cases = withCases ? atLeastZero(statistic.casesForAlarm(n)) : Double.NaN;
                double value = statistic.advance(n);
                alarm = statistic.alarm(value);
                points.add(new Point(stretch.mean(n), atLeastZero(value), cases, alarm));
                n++;
            }
            start += n;
        }
        return points;
    }

    /** Returns whether fewer cases than expected are looked for, by an unknown factor. */
    boolean seeksDecrease() {
        return change instanceof Change.Unknown unknown && !unknown.increase();
    }

    private Statistic statistic(Stretch stretch) {
        return switch (change) {
            case Change.Known known -> new RatioCusum(stretch, known.logFactor(), alpha, threshold);
            case Change.Unknown unknown -> new GeneralizedRatio(stretch, () -> maximum(unknown.increase()), this);
            case Change.Epidemic epidemic -> new GeneralizedRatio(stretch, EpidemicMaximum::new, this);
        };
    }

    private StretchMaximum maximum(boolean increase) {
        return alpha == 0 ? new PoissonMaximum(increase) : new NegativeBinomialMaximum(alpha, increase);
    }

    private static double atLeastZero(double value) {
        return value > 0 ? value : 0;
    }
}
