package nl.tim.statistics.disproportionality;

import nl.tim.statistics.distribution.Normal;

/**
 * The two classical ratios of pharmacovigilance, without continuity correction.
 *
 * <p>They assume independent reports and large enough counts for a normal approximation on the logarithmic scale. Do
 * not use them to decide when the combination was reported fewer than three times: there the
 * {@link InformationComponent} decides and these only explain. Zero counts give 0, infinity or NaN.
 */
public final class ReportingRatios {

    private ReportingRatios() {}

    /**
     * Returns the proportional reporting ratio {@code (a / (a+b)) / (c / (c+d))} with limits
     * {@code PRR exp(-+ z sqrt(1/a - 1/(a+b) + 1/c - 1/(c+d)))} (Evans, Waller and Davis 2001).
     *
     * @param level coverage of the interval, in (0, 1)
     */
    public static Interval proportional(Cell cell, double level) {
        double z = Normal.quantile(1 - (1 - level) / 2);
        double others = cell.columnOnly() + cell.neither();
        double ratio = cell.both() / (cell.row() * cell.columnOnly() / others);
        double error = Math.sqrt(1 / cell.both() - 1 / cell.row() + 1 / cell.columnOnly() - 1 / others);
        return new Interval(ratio, ratio * Math.exp(-z * error), ratio * Math.exp(z * error));
    }

    /**
     * Returns the reporting odds ratio {@code ad / (bc)} with limits
     * {@code exp(log ROR -+ z sqrt(1/a + 1/b + 1/c + 1/d))} (van Puijenbroek and others 2002).
     *
     * @param level coverage of the interval, in (0, 1)
     */
    public static Interval odds(Cell cell, double level) {
        double z = Normal.quantile(1 - (1 - level) / 2);
        double ratio = cell.both() * cell.neither() / (cell.rowOnly() * cell.columnOnly());
        double error = Math.sqrt(1 / cell.both() + 1 / cell.rowOnly() + 1 / cell.columnOnly() + 1 / cell.neither());
        double log = Math.log(ratio);
        return new Interval(ratio, Math.exp(log - z * error), Math.exp(log + z * error));
    }
}
