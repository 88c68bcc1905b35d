package nl.tim.statistics.glr;

import java.util.function.DoublePredicate;
import java.util.function.Supplier;

/** The largest log likelihood ratio over all beginnings and sizes of a change. */
final class GeneralizedRatio implements Statistic {

    /** A bound on the search for the number of cases: no series that is monitored here comes near it. */
    private static final double MOST_CASES = 1e9;

    private final Stretch stretch;
    private final Supplier<StretchMaximum> maximum;
    private final Detector detector;

    /** The supplier gives what searches the sizes of a change at one time point, from the earliest beginning to the latest. */
    GeneralizedRatio(Stretch stretch, Supplier<StretchMaximum> maximum, Detector detector) {
        this.stretch = stretch;
        this.maximum = maximum;
        this.detector = detector;
    }

    @Override
    public double advance(int n) {
        return height(stretch, n);
    }

    @Override
    public boolean alarm(double height) {
        return maximum.get().alarmAtThreshold() ? height >= detector.threshold() : height > detector.threshold();
    }

    @Override
    public double casesForAlarm(int n) {
        if (maximum.get().latest(n, detector.window(), detector.delay()) < 0) {
            return Double.NaN;
        }
        DoublePredicate signals = cases -> alarm(height(stretch.with(n, cases), n));
        return detector.seeksDecrease() ? first(signals.negate()) : first(signals);
    }

    /** Returns the least count with a property that all larger ones have too, NaN if there is none. */
    private static double first(DoublePredicate property) {
        double without = -1;
        double with = 0;
        while (!property.test(with)) {
            if (with >= MOST_CASES) {
                return Double.NaN;
            }
            without = with;
            with = 2 * with + 1;
        }
        while (with - without > 1) {
            double middle = Math.floor((without + with) / 2);
            if (property.test(middle)) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }

    private double height(Stretch counts, int n) {
        StretchMaximum search = maximum.get();
        int first = detector.window() == 0 ? 0 : Math.max(0, n - detector.window());
        int last = search.latest(n, detector.window(), detector.delay());
        double[] observed = new double[n + 2];
        double[] expected = new double[n + 2];
        for (int from = n; from >= first; from--) {
            observed[from] = observed[from + 1] + counts.count(from);
            expected[from] = expected[from + 1] + counts.mean(from);
        }
        double height = Double.NEGATIVE_INFINITY;
        for (int from = first; from <= last; from++) {
            double ratio = search.of(counts, from, n, new StretchMaximum.Sums(observed[from], expected[from]));
            height = ratio > height ? ratio : height;
        }
        return height;
    }
}
