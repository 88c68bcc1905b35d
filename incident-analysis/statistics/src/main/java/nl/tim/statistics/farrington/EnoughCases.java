package nl.tim.statistics.farrington;

/**
 * The least activity for which a signal is given: no alarm when the last periods, the current one included, have fewer
 * cases in all.
 *
 * @param cases least number of cases, 0 for no such rule
 * @param periods number of periods, at least 1
 */
public record EnoughCases(int cases, int periods) {

    public EnoughCases {
        if (cases < 0 || periods < 1) {
            throw new IllegalArgumentException("cases or periods out of range");
        }
    }

    /** Returns whether it can be told how many cases there were. */
    boolean known(CountSeries series, int k) {
        return !Double.isNaN(series.recent(k, periods));
    }

    /** Returns whether there are enough cases; false if one of the counts is missing. */
    boolean at(CountSeries series, int k) {
        return series.recent(k, periods) >= cases;
    }
}
