package nl.tim.statistics.farrington;

/**
 * The settings of {@link OriginalFarrington}.
 *
 * @param years how many earlier years the baseline has, at least 1
 * @param window half width, in periods, of the windows around the same time of those years
 * @param trend whether a trend is considered
 * @param reweight whether earlier outbreaks count less
 * @param scale scale of the prediction interval
 * @param alpha false alarm rate per period of a two-sided interval, of which only the upper side is used; in (0, 1)
 * @param enoughCases least activity for a signal
 */
public record OriginalParameters(
        int years,
        int window,
        boolean trend,
        boolean reweight,
        PowerTransformation scale,
        double alpha,
        EnoughCases enoughCases) {

    public OriginalParameters {
        if (years < 1 || window < 0 || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("years, window or alpha out of range");
        }
    }
}
