package nl.tim.statistics.farrington;

/**
 * The unit and origin of the trend: periods, or, in a dated series, days in units of its first period.
 *
 * @param series gives dates
 * @param origin period at time 0 for the baseline; 0: the index is the time
 * @param currentOrigin period from which the current time is counted; it differs from {@code origin} when the first counts
 *     of the baseline are missing, as in the reference
 */
record TimeScale(CountSeries series, int origin, int currentOrigin) {

    /** Returns the time scale of a baseline that begins with {@code first} and whose first known count is {@code known}. */
    static TimeScale of(CountSeries series, int first, int known) {
        return series.dated() ? new TimeScale(series, first, known) : index(series);
    }

    /** Returns the time scale on which a period's index is its time, whether or not the series has dates. */
    static TimeScale index(CountSeries series) {
        return new TimeScale(series, 0, 0);
    }

    /** Returns whether times of consecutive periods differ by 1. */
    boolean even() {
        return origin == 0 || series.evenlySpaced();
    }

    double of(int period) {
        return between(origin, period);
    }

    double ofCurrent(int period) {
        return between(currentOrigin, period);
    }

    private double between(int from, int to) {
        return even() ? to - from : (double) (series.day(to) - series.day(from)) / (series.day(2) - series.day(1));
    }
}
