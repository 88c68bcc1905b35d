package nl.tim.statistics.cusum;

import java.util.ArrayList;
import java.util.List;

/**
 * The two-sided likelihood ratio cumulative sum of single cases, each with an outcome 0 or 1 (Reynolds and Stoumbos 1999;
 * Neuburger and others 2017).
 *
 * <p>With {@code odds(p1) = OR odds(p0)} and {@code odds(p2) = odds(p0) / OR}, the upper sum adds the log likelihood ratio of
 * {@code p1} against {@code p0}, the lower sum subtracts that of {@code p2}. A sum that reaches its limit is a signal; beyond
 * its limit, or on the wrong side of 0, it starts again at 0. Assumes independent cases of the same risk; every case counts at
 * once, so it is the fastest chart when each transfer is a record of its own. Not when the risk differs much between cases, and
 * not with a {@code p0} from fewer than about ten events: its error moves the false alarm rate by orders of magnitude.
 *
 * @param p0 share of ones while in control, in [0, 1); with 0 there are no odds to compare with, so that sums are NaN and nothing
 *     is a signal
 * @param oddsRatio change to be found, positive; above 1 the upper sum looks for an increase
 * @param limit height of both limits, positive
 */
public record BernoulliCusum(double p0, double oddsRatio, double limit) {

    public BernoulliCusum {
        if (!(p0 >= 0 && p0 < 1 && oddsRatio > 0 && limit > 0)) {
            throw new IllegalArgumentException("share, odds ratio or limit out of range");
        }
    }

    /**
     * One case.
     *
     * @param up sum that looks for an increase, between 0 and the limit; 0 after it went over the limit
     * @param down sum that looks for a decrease, between minus the limit and 0; 0 after it went over the limit
     * @param signalUp whether the upper limit was reached
     * @param signalDown whether the lower limit was reached
     */
    public record Point(double up, double down, boolean signalUp, boolean signalDown) {}

    /** Returns the share of ones after an increase by the odds ratio. */
    public double p1() {
        return share(p0 / (1 - p0) * oddsRatio);
    }

    /** Returns the share of ones after a decrease by the odds ratio. */
    public double p2() {
        return share(p0 / (1 - p0) / oddsRatio);
    }

    /** Returns a point per case; {@code outcomes} are 0 or 1. */
    public List<Point> monitor(double[] outcomes) {
        List<Point> points = new ArrayList<>(outcomes.length);
        double up = 0;
        double down = 0;
        for (double outcome : outcomes) {
            double nextUp = up + logRatio(outcome, p1());
            double nextDown = down - logRatio(outcome, p2());
            up = Double.isNaN(nextUp) || (nextUp > 0 && nextUp <= limit) ? nextUp : 0;
            down = Double.isNaN(nextDown) || (nextDown < 0 && nextDown >= -limit) ? nextDown : 0;
            points.add(new Point(up, down, nextUp >= limit, nextDown <= -limit));
        }
        return points;
    }

    private double logRatio(double outcome, double alternative) {
        return outcome * Math.log(alternative / p0) + (1 - outcome) * Math.log((1 - alternative) / (1 - p0));
    }

    private static double share(double odds) {
        return odds / (1 + odds);
    }
}
