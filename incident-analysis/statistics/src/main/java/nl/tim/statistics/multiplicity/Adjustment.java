package nl.tim.statistics.multiplicity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts p-values for the number of tests, so that comparing an adjusted value with a level controls the error rate
 * named by the constant over the whole family of tests.
 *
 * <p>With the {@code m} p-values in increasing order, {@code p(1) <= ... <= p(m)}, and {@code n >= m} tests in all,
 * each constant gives its formula. False discovery rate (the expected share of false signals among the signals) is what
 * a nightly scan of many series needs; family-wise error (the chance of any false signal) is stricter. Do not use any of
 * them on p-values that were selected by looking at the data first.
 */
public enum Adjustment {
    /** {@code min over j >= i of p(j) n/j}: false discovery rate of independent or positively dependent tests (Benjamini and Hochberg 1995). */
    BENJAMINI_HOCHBERG {
        @Override
        double[] adjustSorted(double[] p, int n) {
            return runningMinimum(p, i -> (double) n / (i + 1));
        }
    },
    /** As {@link #BENJAMINI_HOCHBERG}, times {@code 1 + 1/2 + ... + 1/n}: false discovery rate under any dependence (Benjamini and Yekutieli 2001). */
    BENJAMINI_YEKUTIELI {
        @Override
        double[] adjustSorted(double[] p, int n) {
            double harmonic =
                    IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).sum();
            return runningMinimum(p, i -> harmonic * n / (i + 1));
        }
    },
    /** {@code max over j <= i of p(j) (n + 1 - j)}: family-wise error under any dependence (Holm 1979). */
    HOLM {
        @Override
        double[] adjustSorted(double[] p, int n) {
            double[] adjusted = new double[p.length];
            double maximum = 0;
            for (int i = 0; i < p.length; i++) {
                maximum = Math.max(maximum, (n - i) * p[i]);
                adjusted[i] = Math.min(1, maximum);
            }
            return adjusted;
        }
    },
    /** {@code min over j >= i of p(j) (n + 1 - j)}: family-wise error of independent tests (Hochberg 1988). */
    HOCHBERG {
        @Override
        double[] adjustSorted(double[] p, int n) {
            return runningMinimum(p, i -> n - i);
        }
    },
    /** The closed test based on Simes' inequality: family-wise error of independent tests (Hommel 1988, algorithm of Wright 1992). */
    HOMMEL {
        @Override
        double[] adjustSorted(double[] p, int n) {
            return Hommel.adjustSorted(p, n);
        }
    },
    /** {@code n p(i)}: family-wise error under any dependence, the bluntest. */
    BONFERRONI {
        @Override
        double[] adjustSorted(double[] p, int n) {
            return Arrays.stream(p).map(value -> Math.min(1, n * value)).toArray();
        }
    };

    private interface Factor {
        double of(int rank);
    }

    /** Adjusts p-values in increasing order for {@code n} tests, {@code n >= p.length}. */
    abstract double[] adjustSorted(double[] p, int n);

    /** Returns the adjusted values of {@code p} for as many tests as there are values; see {@link #adjust(double[], int)}. */
    public double[] adjust(double[] p) {
        return adjust(
                p, (int) Arrays.stream(p).filter(value -> !Double.isNaN(value)).count());
    }

    /**
     * Returns the adjusted values in the order of {@code p}, each in [0, 1].
     *
     * @param p p-values; NaN is a missing one: it stays NaN and is not counted
     * @param n number of tests, at least the number of values that are not missing; more if some tests' values were not kept
     */
    public double[] adjust(double[] p, int n) {
        int[] order = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (n < order.length) {
            throw new IllegalArgumentException("fewer tests than p-values: " + n + " < " + order.length);
        }
        double[] sorted = Arrays.stream(order).mapToDouble(i -> p[i]).toArray();
        double[] sortedResult = adjustSorted(sorted, n);
        double[] result = new double[p.length];
        Arrays.fill(result, Double.NaN);
        for (int i = 0; i < order.length; i++) {
            result[order[i]] = sortedResult[i];
        }
        return result;
    }

    private static double[] runningMinimum(double[] p, Factor factor) {
        double[] adjusted = new double[p.length];
        double minimum = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            minimum = Math.min(minimum, factor.of(i) * p[i]);
            adjusted[i] = minimum;
        }
        return adjusted;
    }
}
