package nl.tim.statistics.disproportionality;

/**
 * Pearson's chi-squared statistic of a two by two table, one degree of freedom (Pearson 1900; Yates 1934).
 *
 * <p>Assumes independent reports and expected counts of at least about 5; for less use {@link FisherExact}. NaN when a margin is zero.
 */
public final class ChiSquared {

    private static final double YATES = 0.5;

    private ChiSquared() {}

    /** Returns {@code sum (O - E)^2 / E} over the four counts. */
    public static double plain(Cell cell) {
        return statistic(cell, 0);
    }

    /**
     * Returns {@code sum (|O - E| - Y)^2 / E} with Yates' correction {@code Y}: one half, but never more than the
     * smallest {@code |O - E|}, so that the correction does not create a difference.
     */
    public static double corrected(Cell cell) {
        return statistic(cell, YATES);
    }

    private static double statistic(Cell cell, double correction) {
        double[] observed = {cell.both(), cell.rowOnly(), cell.columnOnly(), cell.neither()};
        double[] rows = {cell.row(), cell.row(), cell.total() - cell.row(), cell.total() - cell.row()};
        double[] columns = {cell.column(), cell.total() - cell.column(), cell.column(), cell.total() - cell.column()};
        double[] expected = new double[4];
        double applied = correction;
        for (int i = 0; i < 4; i++) {
            expected[i] = rows[i] * columns[i] / cell.total();
            applied = Math.min(applied, Math.abs(observed[i] - expected[i]));
        }
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double difference = Math.abs(observed[i] - expected[i]) - applied;
            sum += difference * difference / expected[i];
        }
        return sum;
    }
}
