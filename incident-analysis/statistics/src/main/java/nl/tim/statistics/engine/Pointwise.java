package nl.tim.statistics.engine;

import java.util.function.IntToDoubleFunction;

/** The onset of a change found by a method that judges each period by itself. */
final class Pointwise {

    private static final double DOUBLING = 2;

    private Pointwise() {}

    /**
     * Returns the period since which the evidence for a doubling has been growing.
     *
     * @param means the expected count of a period, from that period's own judgement; NaN if there was none
     * @param first earliest period to consider
     * @param period the one with the alarm
     */
    static int onset(double[] counts, IntToDoubleFunction means, int first, int period) {
        int from = period;
        while (from > first && means.applyAsDouble(from - 1) > 0) {
            from--;
        }
        double[] expected = new double[period - from + 1];
        double[] observed = new double[expected.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = means.applyAsDouble(from + i);
            observed[i] = counts[from + i];
        }
        return from + Path.of(observed, expected, DOUBLING, 0).onset(period - from);
    }

    static double sum(IntToDoubleFunction means, int from, int to) {
        double sum = 0;
        for (int period = from; period <= to; period++) {
            sum += means.applyAsDouble(period);
        }
        return sum;
    }
}
