package nl.tim.statistics.disproportionality;

import nl.tim.statistics.distribution.Gamma;

/**
 * The information component: the base-2 logarithm of observed over expected, shrunk towards 0 when both are small.
 *
 * <p>{@code IC = log2((a + s) / (E + s))} with {@code a} the observed and {@code E} the expected count and {@code s} one
 * half; the limits take quantiles of a gamma distribution with shape {@code a + s} and rate 1 for {@code a + s} (Norén,
 * Hopstadius and Bate 2013, Statistical Methods in Medical Research 22:57). A lower limit above 0 is the usual signal:
 * "more often than expected".
 *
 * <p>Assumes that reports are independent. The shrinkage makes it usable for small tables. Do not read it as a risk: it
 * compares with the other reports, so a flood of one type of report lowers all others.
 */
public final class InformationComponent {

    /** The usual shrinkage, in counts. */
    public static final double SHRINKAGE = 0.5;

    private InformationComponent() {}

    /** Returns the information component with the usual shrinkage and its 95 % interval. */
    public static Interval of(Cell cell) {
        return of(cell, SHRINKAGE, 0.95);
    }

    /**
     * Returns the information component of a table with at least one report; always finite.
     *
     * @param shrinkage {@code s}, positive
     * @param level coverage of the interval, in (0, 1)
     */
    public static Interval of(Cell cell, double shrinkage, double level) {
        return of(cell.both(), cell.expected(), shrinkage, level);
    }

    /**
     * Returns the information component of an observed and an expected count; always finite.
     *
     * @param observed not negative
     * @param expected not negative
     * @param shrinkage {@code s}, positive
     * @param level coverage of the interval, in (0, 1)
     */
    public static Interval of(double observed, double expected, double shrinkage, double level) {
        double base = expected + shrinkage;
        Gamma posterior = new Gamma(observed + shrinkage, 1);
        return new Interval(
                log2((observed + shrinkage) / base),
                log2(posterior.quantile((1 - level) / 2) / base),
                log2(posterior.quantile(1 - (1 - level) / 2) / base));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
