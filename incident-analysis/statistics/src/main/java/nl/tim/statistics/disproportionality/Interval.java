package nl.tim.statistics.disproportionality;

/**
 * An estimate with its 95 % interval.
 *
 * @param estimate NaN if the table does not determine it, infinite after a division by zero
 * @param lower 2.5 % limit, NaN if undetermined
 * @param upper 97.5 % limit, NaN if undetermined
 */
public record Interval(double estimate, double lower, double upper) {}
