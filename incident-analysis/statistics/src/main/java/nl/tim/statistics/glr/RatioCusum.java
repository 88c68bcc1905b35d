package nl.tim.statistics.glr;

/** The cumulative sum of log likelihood ratios against a known change. */
final class RatioCusum implements Statistic {

    private final Stretch stretch;
    private final double logFactor;
    private final double alpha;
    private final LogRatio ratio;
    private final double threshold;
    private double height;

    RatioCusum(Stretch stretch, double logFactor, double alpha, double threshold) {
        this.stretch = stretch;
        this.logFactor = logFactor;
        this.alpha = alpha;
        this.ratio = new LogRatio(logFactor, alpha);
        this.threshold = threshold;
    }

    @Override
    public double advance(int n) {
        height = Math.max(0, height + ratio.of(stretch.count(n), stretch.mean(n)));
        return height;
    }

    @Override
    public boolean alarm(double value) {
        return value > threshold;
    }

    @Override
    public double casesForAlarm(int n) {
        double mean = stretch.mean(n);
        if (alpha == 0) {
            return (threshold - height + mean * (Math.exp(logFactor) - 1)) / logFactor;
        }
        double shrink = ratio.shrink(mean);
        return -(height * alpha + shrink - threshold * alpha) / (alpha * (logFactor + shrink));
    }
}
