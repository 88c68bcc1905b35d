package nl.tim.statistics.farrington;

/** The times at which a trend is evaluated, one per period from the first to the last of a baseline. */
final class Grid {

    /** So many multiplications in a row lose at most a few units in the last place. */
    private static final int ANCHOR_DISTANCE = 16;

    private final double[] times;
    private final boolean even;
    private final double[] growth;

    /** Creates a grid of {@code length} periods from {@code first} on; times are relative to {@code centre}. */
    Grid(TimeScale scale, int first, int length, double centre) {
        even = scale.even();
        times = new double[length];
        growth = new double[length];
        for (int i = 0; i < length; i++) {
            times[i] = scale.of(first + i) - centre;
        }
    }

    double time(int position) {
        return times[position];
    }

    /** Returns {@code exp(slope time)} per position; the array is reused by the next call. */
    double[] growth(double slope) {
        double step = Math.exp(slope);
        double value = 1;
        for (int i = 0; i < times.length; i++) {
            value = even && i % ANCHOR_DISTANCE != 0 ? value * step : Math.exp(slope * times[i]);
            growth[i] = value;
        }
        return growth;
    }
}
