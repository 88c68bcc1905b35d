package nl.tim.statistics.spc;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The points of one phase of a chart and which of them its limits are computed from. */
final class Phase {

    private static final double RANGE_LIMIT = 3.267;

    final double[] values;
    final double[] sizes;
    final boolean[] included;
    final @Nullable Double givenCentre;
    final boolean screened;
    private final int[] base;

    Phase(Subgroups subgroups, int from, int to, ChartParameters parameters) {
        this(
                subgroups.plotted(from, to),
                subgroups.sizes(from, to),
                included(from, to, parameters),
                baseEnd(to - from, parameters),
                parameters);
    }

    private Phase(double[] values, double[] sizes, boolean[] included, int baseEnd, ChartParameters parameters) {
        this(
                values,
                sizes,
                included,
                IntStream.range(0, baseEnd).filter(i -> included[i]).toArray(),
                parameters.centreLine(),
                parameters.screened());
    }

    private Phase(
            double[] values,
            double[] sizes,
            boolean[] included,
            int[] base,
            @Nullable Double givenCentre,
            boolean screened) {
        this.values = values;
        this.sizes = sizes;
        this.included = included;
        this.base = base;
        this.givenCentre = givenCentre;
        this.screened = screened;
    }

    /** Returns the same phase with other values and centre line, for charts of transformed values. */
    Phase with(double[] otherValues, @Nullable Double otherCentre) {
        return new Phase(otherValues, sizes, included, base, otherCentre, screened);
    }

    int length() {
        return values.length;
    }

    /** Returns the mean of the known baseline values. */
    double mean() {
        return mean(pick(values));
    }

    /** Returns the median of the known baseline values. */
    double median() {
        double[] sorted = known(pick(values));
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Returns the events of the baseline divided by its opportunities. */
    double pooled() {
        double events = 0;
        double opportunities = 0;
        for (int i : base) {
            if (!Double.isNaN(values[i])) {
                events += values[i] * sizes[i];
                opportunities += sizes[i];
            }
        }
        return events / opportunities;
    }

    /** Returns the mean distance between neighbouring baseline items, screened at 3.267 times the mean if so asked. */
    double meanMovingRange(double[] items) {
        double[] picked = pick(items);
        double[] ranges = new double[Math.max(0, picked.length - 1)];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(picked[i + 1] - picked[i]);
        }
        return screenedMean(ranges, RANGE_LIMIT);
    }

    /** Returns the mean of the known items, without those that reach {@code limit} times it if this phase is screened. */
    double screenedMean(double[] items, double limit) {
        double mean = mean(items);
        if (!screened) {
            return mean;
        }
        return mean(Arrays.stream(items).filter(item -> item < limit * mean).toArray());
    }

    private double[] pick(double[] items) {
        return Arrays.stream(base).mapToDouble(i -> items[i]).toArray();
    }

    private static double[] known(double[] items) {
        return Arrays.stream(items).filter(item -> !Double.isNaN(item)).toArray();
    }

    private static double mean(double[] items) {
        return Arrays.stream(known(items)).average().orElse(Double.NaN);
    }

    private static int baseEnd(int length, ChartParameters parameters) {
        Integer freeze = parameters.freeze();
        return freeze == null || !parameters.partEnds().isEmpty() ? length : Math.min(length, freeze);
    }

    private static boolean[] included(int from, int to, ChartParameters parameters) {
        boolean[] included = new boolean[to - from];
        for (int i = 0; i < included.length; i++) {
            included[i] = !parameters.excluded().contains(from + i + 1);
        }
        return included;
    }
}
