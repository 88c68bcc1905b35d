package nl.tim.statistics.glr;

/**
 * Maximum over {@code lambda > 0} of {@code sum x(t) log(1 + lambda x(t-1) / mu(t)) - lambda x(t-1)}, searched for with
 * Newton steps on {@code log lambda}.
 *
 * <p>As in the reference, the search begins at one half for the earliest beginning of a change and continues from where
 * it ended for the next. Where the function is not concave on the logarithmic scale the steps run towards 0, and a rise
 * of a single count is missed: the detector needs several counts in a row. One object serves one time point; not
 * thread-safe.
 */
final class EpidemicMaximum implements StretchMaximum {

    private static final double PRECISION = 1e-6;

    /** Below this lambda is taken to be zero. */
    private static final double SMALLEST_LOG = -18;

    private static final int MOST_STEPS = 1000;

    private double log = Math.log(0.5);

    @Override
    public double of(Stretch stretch, int from, int to, Sums sums) {
        search(stretch, from, to);
        double lambda = Math.exp(log);
        double sum = 0;
        for (int i = from; i <= to; i++) {
            double previous = stretch.previous(i);
            sum += stretch.count(i) * Math.log(1 + lambda * previous / stretch.mean(i)) - lambda * previous;
        }
        return sum;
    }

    @Override
    public boolean alarmAtThreshold() {
        return false;
    }

    private void search(Stretch stretch, int from, int to) {
        for (int step = 0; step < MOST_STEPS && log > SMALLEST_LOG; step++) {
            double lambda = Math.exp(log);
            double score = 0;
            double squares = 0;
            for (int i = from; i <= to; i++) {
                double previous = stretch.previous(i);
                double share = previous / (lambda * previous + stretch.mean(i));
                score += stretch.count(i) * share - previous;
                squares += stretch.count(i) * share * share;
            }
            double information = lambda * lambda * squares - lambda * score;
            if (information == 0) {
                return;
            }
            log += lambda * score / information;
            if (Math.abs(Math.exp(log) - lambda) < PRECISION) {
                return;
            }
        }
    }
}
