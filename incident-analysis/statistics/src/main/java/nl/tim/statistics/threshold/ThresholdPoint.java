package nl.tim.statistics.threshold;

/**
 * A count and the bound that it must exceed to be an alarm.
 *
 * @param observed NaN if missing
 * @param upperBound NaN if the history does not determine it
 */
public record ThresholdPoint(double observed, double upperBound) {

    /** Returns whether both count and bound are known, without which nothing can be said. */
    public boolean known() {
        return !Double.isNaN(observed) && !Double.isNaN(upperBound);
    }

    /** Returns whether the count exceeds the bound; false if that is not known. */
    public boolean alarm() {
        return observed > upperBound;
    }
}
