package nl.tim.statistics.disproportionality;

import nl.tim.statistics.distribution.Gamma;

/**
 * The information component: the base-2 logarithm of observed over expected, shrunk towards 0 when both are small.
 *
 * <p>{@code IC = log2((a + 1/2) / (E + 1/2))} with {@code a} the observed and {@code E} the expected count; the limits
 * take the 2.5 % and 97.5 % quantiles of a gamma distribution with shape {@code a + 1/2} and rate 1 for {@code a + 1/2}
 * (Norén, Hopstadius and Bate 2013, Statistical Methods in Medical Research 22:57). A lower limit above 0 is the usual
 * signal: "more often than expected".
 *
 * <p>Assumes that reports are independent. The shrinkage makes it usable for small tables. Do not read it as a risk: it
 * compares with the other reports, so a flood of one type of report lowers all others.
 */
public final class InformationComponent {

    private static final double SHRINKAGE = 0.5;

    private InformationComponent() {}

    /** Returns the information component of a table with at least one report; always finite. */
    public static Interval of(Cell cell) {
        double base = cell.expected() + SHRINKAGE;
        Gamma posterior = new Gamma(cell.both() + SHRINKAGE, 1);
        return new Interval(
                log2((cell.both() + SHRINKAGE) / base),
                log2(posterior.quantile(0.025) / base),
                log2(posterior.quantile(0.975) / base));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
