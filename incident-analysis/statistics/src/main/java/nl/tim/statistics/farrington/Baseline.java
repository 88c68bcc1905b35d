package nl.tim.statistics.farrington;

/**
 * The counts a bound is estimated from, ordered by seasonal group, and where the current period stands among them. Arrays
 * have an item per row and are not to be changed. Not thread-safe: fits share the grid.
 */
final class Baseline {

    /** Number of counts. */
    final int rows;

    /** For each group that has counts, the first row after it. */
    final int[] ends;

    final double[] counts;

    /** Time relative to the middle of the baseline, which keeps sums of squares small. */
    final double[] times;

    /** Position of the row in {@link #grid}. */
    final int[] positions;

    final double[] exposures;
    final double[] logExposures;
    final double[] starts;
    final double[] logs;
    final double[] powers;
    final Grid grid;
    final double largest;

    /** Position of the current period's group in {@link #ends}. */
    final int currentGroup;

    final double currentTime;
    final double currentLogExposure;

    /**
     * Creates a baseline from periods.
     *
     * @param periods the periods of known counts, counted from 1, grouped
     * @param ends for each group the first position in {@code periods} after it
     * @param currentGroup position in {@code ends} of the group of {@code k}
     * @param scale unit and origin of the trend
     * @param population whether the population is an offset
     */
    Baseline(int k, int[] periods, int[] ends, int currentGroup, TimeScale scale, boolean population) {
        CountSeries series = scale.series();
        rows = periods.length;
        this.ends = ends;
        this.currentGroup = currentGroup;
        counts = new double[rows];
        times = new double[rows];
        positions = new int[rows];
        exposures = new double[rows];
        logExposures = new double[rows];
        starts = new double[rows];
        logs = new double[rows];
        powers = new double[rows];
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int period : periods) {
            first = Math.min(first, period);
            last = Math.max(last, period);
        }
        double centre = scale.of((first + last) / 2);
        grid = new Grid(scale, first, last - first + 1, centre);
        double maximum = 0;
        for (int i = 0; i < rows; i++) {
            int period = periods[i];
            positions[i] = period - first;
            times[i] = grid.time(positions[i]);
            counts[i] = series.count(period);
            exposures[i] = population ? series.population(period) : 1;
            logExposures[i] = population ? Math.log(exposures[i]) : 0;
            starts[i] = series.start(period);
            logs[i] = series.timesLog(period);
            powers[i] = series.twoThirds(period);
            maximum = Math.max(maximum, counts[i]);
        }
        largest = maximum;
        currentTime = scale.ofCurrent(k) - centre;
        currentLogExposure = population ? Math.log(series.population(k)) : 0;
    }
}
