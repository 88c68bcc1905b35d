package nl.tim.statistics.spc;

/**
 * A point of a control chart with the lines at its place.
 *
 * @param value plotted value, NaN if missing
 * @param centre centre line
 * @param lower lower limit at three standard deviations, NaN if there is none
 * @param upper upper limit at three standard deviations, NaN if there is none
 * @param lowerWarning lower line at two standard deviations, NaN if there is none
 * @param upperWarning upper line at two standard deviations, NaN if there is none
 * @param outside whether the value is beyond a limit at three standard deviations
 * @param part phase, counted from 1
 * @param baseline whether the limits were computed with the phase up to this point
 * @param included false if the point was excluded from limits and runs
 */
public record ChartPoint(
        double value,
        double centre,
        double lower,
        double upper,
        double lowerWarning,
        double upperWarning,
        boolean outside,
        int part,
        boolean baseline,
        boolean included) {

    /** Returns the same point where limits mean nothing, so that it is beyond none. */
    public ChartPoint withoutLimits() {
        return new ChartPoint(
                value, centre, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false, part, baseline, included);
    }
}
