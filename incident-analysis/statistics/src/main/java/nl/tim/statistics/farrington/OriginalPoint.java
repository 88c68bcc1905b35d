package nl.tim.statistics.farrington;

/**
 * What {@link OriginalFarrington} says of one period.
 *
 * @param observed the count, NaN if missing
 * @param upperBound the count that must be exceeded; 0 if too few cases were seen to judge, NaN if that is not known
 * @param trendFitted whether the trend was kept
 * @param predictiveProbability chance of a count below this one
 * @param predictiveMedian fitted mean
 * @param enoughCases whether enough cases were seen to judge
 */
public record OriginalPoint(
        double observed,
        double upperBound,
        boolean trendFitted,
        double predictiveProbability,
        double predictiveMedian,
        boolean enoughCases) {

    /** Returns whether count and bound are known, without which nothing can be said. */
    public boolean known() {
        return !Double.isNaN(observed) && !Double.isNaN(upperBound);
    }

    /** Returns whether the count is above the bound. */
    public boolean alarm() {
        return enoughCases && observed > upperBound;
    }
}
