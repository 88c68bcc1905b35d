package nl.tim.statistics.multiplicity;

import java.util.Arrays;

/** Wright's (1992) algorithm for Hommel's adjusted p-values. */
final class Hommel {

    private Hommel() {}

    /**
     * Adjusts p-values in increasing order for {@code n} tests. Tests without a value count as 1.
     *
     * <p>For every size {@code m} of an intersection of hypotheses, the smallest Simes bound of its {@code m - 1} largest
     * values decides; the adjusted value is the largest bound over all sizes.
     */
    static double[] adjustSorted(double[] given, int n) {
        double[] p = Arrays.copyOf(given, n);
        Arrays.fill(p, given.length, n, 1);
        double[] adjusted = new double[n];
        Arrays.fill(adjusted, simes(p, 0, n, 1));
        for (int m = n - 1; m > 1; m--) {
            double largest = simes(p, n - m + 1, m, 2);
            double last = 0;
            for (int i = 0; i <= n - m; i++) {
                last = Math.min(m * p[i], largest);
                adjusted[i] = Math.max(adjusted[i], last);
            }
            for (int i = n - m + 1; i < n; i++) {
                adjusted[i] = Math.max(adjusted[i], last);
            }
        }
        for (int i = 0; i < n; i++) {
            adjusted[i] = Math.max(adjusted[i], p[i]);
        }
        return Arrays.copyOf(adjusted, given.length);
    }

    /** Returns the smallest {@code m p / rank} over the values from {@code from} on, whose ranks start at {@code rank}. */
    private static double simes(double[] p, int from, int m, int rank) {
        double minimum = Double.POSITIVE_INFINITY;
        for (int i = from; i < p.length; i++) {
            minimum = Math.min(minimum, m * p[i] / (rank + i - from));
        }
        return minimum;
    }
}
