package nl.tim.statistics.farrington;

import org.jspecify.annotations.Nullable;

/**
 * The settings of {@link FlexibleFarrington}.
 *
 * @param years how many earlier years the baseline has, at least 1
 * @param window half width, in periods, of the windows around the same time of those years
 * @param seasons number of seasonal groups; 1: the baseline is the windows only
 * @param recentLeftOut so many periods before the current one are not in the baseline, so that an outbreak that is under
 *     way does not raise its own bound
 * @param trend whether a trend is considered
 * @param trendLevel the trend is kept if its p-value is below this, there are at least three years, and it does not
 *     predict more than was ever seen; 1 keeps it unless the other conditions fail
 * @param reweightAbove baseline counts with a standardised residual above this count less; null: no reweighting
 * @param population whether the logarithm of the population is an offset
 * @param method how the bound follows from the fit
 * @param scale for {@link ThresholdMethod#DELTA}
 * @param alpha one-sided false alarm rate per period, in (0, 1)
 * @param enoughCases least activity for a signal
 */
public record FlexibleParameters(
        int years,
        int window,
        int seasons,
        int recentLeftOut,
        boolean trend,
        double trendLevel,
        @Nullable Double reweightAbove,
        boolean population,
        ThresholdMethod method,
        PowerTransformation scale,
        double alpha,
        EnoughCases enoughCases) {

    public FlexibleParameters {
        if (years < 1 || window < 0 || seasons < 1 || recentLeftOut < 0 || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("years, window, seasons, recentLeftOut or alpha out of range");
        }
    }

    /** Returns the settings of Noufaily and others (2013) for weekly counts, with the negative binomial plug-in bound. */
    public static FlexibleParameters weekly(double alpha) {
        return new FlexibleParameters(
                5,
                3,
                10,
                26,
                true,
                1,
                2.58,
                false,
                ThresholdMethod.NB_PLUGIN,
                PowerTransformation.TWO_THIRDS,
                alpha,
                new EnoughCases(0, 4));
    }
}
