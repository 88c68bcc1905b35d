package nl.tim.statistics.glr;

/** The cumulative sum of log likelihood ratios against a known change. */
final class RatioCusum implements Statistic {

    private final Stretch stretch;
    private final double logFactor;
    private final double alpha;
    private final double threshold;
    private double height;

    RatioCusum(Stretch stretch, double logFactor, double alpha, double threshold) {
        this.stretch = stretch;
        this.logFactor = logFactor;
        this.alpha = alpha;
        this.threshold = threshold;
    }

    @Override
    public double advance(int n) {
        double x = stretch.count(n);
        double mean = stretch.mean(n);
        double ratio = alpha == 0
                ? logFactor * x + (1 - Math.exp(logFactor)) * mean
                : logFactor * x + (x + 1 / alpha) * logShrink(mean);
        height = Math.max(0, height + ratio);
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
        double shrink = logShrink(mean);
        return -(height * alpha + shrink - threshold * alpha) / (alpha * (logFactor + shrink));
    }

    private double logShrink(double mean) {
        return Math.log((1 + alpha * mean) / (1 + alpha * mean * Math.exp(logFactor)));
    }
}
