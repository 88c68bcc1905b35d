package nl.tim.statistics.xmr;

/**
 * A point of an XmR chart.
 *
 * @param value NaN if missing
 * @param group stretch between rebases, counted from 0
 * @param fixed whether the limits use the value
 * @param limits mean and process limits of the stretch
 * @param side 1 above the mean, -1 below it, 0 on it, NaN if the value is missing
 * @param close whether the value is in the outer third between mean and limit
 * @param cause rule by which it is special
 * @param variation what that means
 * @param shortGroup whether the stretch has fewer than 13 points, too few to trust the limits
 */
public record XmrPoint(
        double value,
        int group,
        boolean fixed,
        XmrLimits limits,
        double side,
        boolean close,
        SpecialCause cause,
        Variation variation,
        boolean shortGroup) {

    /** Returns whether it can be said on which side of the limits the point is. */
    public boolean judged() {
        return !Double.isNaN(value) && !Double.isNaN(limits.upper());
    }

    /** Returns whether the value is beyond a process limit; false if that cannot be said. */
    public boolean outside() {
        return limits.outside(value);
    }
}
