package nl.tim.statistics.spc;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The measurements of a chart in time order: a value per subgroup and, for rates and proportions, its size. Immutable. */
public final class Subgroups {

    private final double[] values;
    private final double @Nullable [] sizes;

    private Subgroups(double[] values, double @Nullable [] sizes) {
        this.values = values;
        this.sizes = sizes;
    }

    /** Returns subgroups without sizes; NaN is a missing value. */
    public static Subgroups of(double[] values) {
        return new Subgroups(values.clone(), null);
    }

    /**
     * Returns subgroups with sizes.
     *
     * @param counts events, or the sum of measurements, per subgroup; NaN is missing
     * @param sizes opportunities per subgroup, as many as counts, not negative; a subgroup without a size has no value
     */
    public static Subgroups of(double[] counts, double[] sizes) {
        if (counts.length != sizes.length) {
            throw new IllegalArgumentException("as many sizes as counts are needed");
        }
        double[] knownCounts = counts.clone();
        double[] knownSizes = sizes.clone();
        for (int i = 0; i < counts.length; i++) {
            if (Double.isNaN(counts[i]) || Double.isNaN(sizes[i])) {
                knownCounts[i] = Double.NaN;
                knownSizes[i] = Double.NaN;
            }
        }
        return new Subgroups(knownCounts, knownSizes);
    }

    /** Returns the number of subgroups, missing ones included. */
    public int length() {
        return values.length;
    }

    /** Returns the plotted values of subgroups {@code from} (inclusive) to {@code to} (exclusive), from 0; 0/0 is NaN. */
    double[] plotted(int from, int to) {
        double[] plotted = Arrays.copyOfRange(values, from, to);
        if (sizes != null) {
            for (int i = 0; i < plotted.length; i++) {
                plotted[i] /= sizes[from + i];
            }
        }
        return plotted;
    }

    /** Returns the sizes of the same range; if there are none 1, and 0 where the value is missing. */
    double[] sizes(int from, int to) {
        return sizes == null
                ? Arrays.stream(values, from, to)
                        .map(value -> Double.isNaN(value) ? 0 : 1)
                        .toArray()
                : Arrays.copyOfRange(sizes, from, to);
    }
}
