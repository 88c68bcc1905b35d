package nl.tim.statistics.engine;

/**
 * Which weeks say what is usual, and from which week on is judged. Fixed for a week-based year, so that a judgement of a
 * week is the same whenever it is asked for, and a change that goes on is not slowly taken for usual.
 *
 * @param from first week of the history
 * @param start first week that is judged: the beginning of last year, or of this year while there is little history
 * @param enough whether the history is long enough; if not, {@code start} is 0
 */
record Reference(int from, int start, boolean enough) {

    /** Fewest weeks of history. */
    static final int FEWEST_WEEKS = 52;

    /** From so many weeks before it on, last year is judged too, and rates are known well enough. */
    static final int TWO_YEARS = 2 * FEWEST_WEEKS;

    private static final int MOST_WEEKS = 5 * FEWEST_WEEKS;

    /** Returns the reference of a week. */
    static Reference of(Weeks weeks, int week) {
        int year = weeks.year(week);
        int lastYear = weeks.startOfYear(year - 1);
        int start = lastYear >= TWO_YEARS ? lastYear : weeks.startOfYear(year);
        return start < FEWEST_WEEKS
                ? new Reference(0, 0, false)
                : new Reference(Math.max(0, start - MOST_WEEKS), start, true);
    }

    int weeks() {
        return start - from;
    }
}
