package nl.tim.statistics.farrington;

/**
 * What {@link FlexibleFarrington} says of one period. NaN is "not known" throughout.
 *
 * @param observed the count
 * @param modelled whether the model could be fitted; if not, all that follows is unknown
 * @param upperBound the count that must be exceeded; NaN if too few cases were seen to judge, or if it is not finite
 * @param expected fitted mean; NaN if there is no bound
 * @param score above 1 for an alarm
 * @param pValue chance of a count at least this high
 * @param mu0 the mean the bound was computed from; without meaning for {@link ThresholdMethod#DELTA}
 * @param phi variance over mean, at least 1
 * @param trendFitted whether the trend was kept
 * @param trendCoefficient change of the logarithm of the mean per period, NaN without trend
 * @param enoughCases whether enough cases were seen to judge
 */
public record FlexiblePoint(
        double observed,
        boolean modelled,
        double upperBound,
        double expected,
        double score,
        double pValue,
        double mu0,
        double phi,
        boolean trendFitted,
        double trendCoefficient,
        boolean enoughCases) {

    /** Returns whether the count is above the bound, and above zero. */
    public boolean alarm() {
        return enoughCases && score > 1 && observed > 0;
    }

    static FlexiblePoint unknown(double observed, boolean enoughCases) {
        double nan = Double.NaN;
        return new FlexiblePoint(observed, false, nan, nan, nan, nan, nan, nan, false, nan, enoughCases);
    }
}
