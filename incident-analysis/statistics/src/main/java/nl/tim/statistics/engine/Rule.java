package nl.tim.statistics.engine;

import nl.tim.statistics.farrington.FlexibleParameters;
import nl.tim.statistics.threshold.Bayes;

/** What a method was told: everything that is needed, beside the data, to compute its answer again. */
public sealed interface Rule {

    /**
     * A likelihood ratio CUSUM from the beginning of a year on, with what was usual before it.
     *
     * @param fromWeek first week of the history that says what is usual
     * @param startWeek first week that is judged
     * @param rate usual reports per week, or per unit of exposure
     * @param upperRate the highest rate that the history makes plausible; the sum is against this one
     * @param factor change that is looked for
     * @param overdispersion {@code alpha} of the variance {@code mu + alpha mu^2} of a period's count; 0 for Poisson counts
     * @param threshold height of the sum at which the rule itself gives alarm
     */
    record Cusum(
            int fromWeek,
            int startWeek,
            double rate,
            double upperRate,
            double factor,
            double overdispersion,
            double threshold)
            implements Rule {}

    /** A bound from the same season of earlier years. */
    record Farrington(FlexibleParameters parameters) implements Rule {}

    /** A bound from the weeks just before. */
    record Predictive(Bayes bayes) implements Rule {}

    /** Not judged. */
    record None() implements Rule {}
}
