package nl.tim.statistics.cusum;

import java.util.ArrayList;
import java.util.List;

/**
 * The likelihood ratio cumulative sum of binomial counts, incidents {@code y} among {@code n} transfers:
 * {@code S(t) = max(0, S(t-1) + y log(p1/p0) + (n - y) log((1-p1)/(1-p0)))}, an alarm when {@code S(t) > h}, after which it
 * starts again at 0 (Steiner, Cook, Farewell and Treasure 2000; Höhle 2010).
 *
 * <p>The best detector of a change from {@code p0} to {@code p1} when every transfer has the same risk. Not without a
 * trustworthy denominator, and not when the risk differs much between transfers.
 *
 * @param p0 share of transfers with an incident while in control, in (0, 1)
 * @param p1 share to be found, in (0, 1)
 * @param limit {@code h}, positive; the higher, the fewer false alarms and the later the true ones
 */
public record BinomialCusum(double p0, double p1, double limit) {

    public BinomialCusum {
        if (!(p0 > 0 && p0 < 1 && p1 > 0 && p1 < 1 && limit > 0)) {
            throw new IllegalArgumentException("shares must be in (0, 1) and the limit positive");
        }
    }

    /**
     * One period.
     *
     * @param statistic the sum, before it starts again
     * @param alarm whether it exceeds the limit
     */
    public record Point(double statistic, boolean alarm) {}

    /** Returns a point per period; {@code sizes} are the numbers of transfers, each at least its count. */
    public List<Point> monitor(double[] counts, double[] sizes) {
        double perIncident = Math.log(p1 / p0);
        double perOther = Math.log((1 - p1) / (1 - p0));
        List<Point> points = new ArrayList<>(counts.length);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum = Math.max(0, sum + counts[i] * perIncident + (sizes[i] - counts[i]) * perOther);
            boolean alarm = sum > limit;
            points.add(new Point(sum, alarm));
            sum = alarm ? 0 : sum;
        }
        return points;
    }
}
