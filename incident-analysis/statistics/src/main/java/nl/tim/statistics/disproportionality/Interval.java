package nl.tim.statistics.disproportionality;

/**
 * An estimate with its two-sided interval.
 *
 * @param estimate NaN if the table does not determine it, infinite after a division by zero
 * @param lower lower limit, NaN if undetermined
 * @param upper upper limit, NaN if undetermined
 */
public record Interval(double estimate, double lower, double upper) {}
