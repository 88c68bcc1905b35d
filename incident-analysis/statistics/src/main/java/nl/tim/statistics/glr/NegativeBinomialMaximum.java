package nl.tim.statistics.glr;

/**
 * Maximum over the factor for negative binomial counts: {@code k} solves
 * {@code sum (x - e^k mu) / (1 + alpha e^k mu) = 0}.
 */
record NegativeBinomialMaximum(double alpha, boolean increase) implements StretchMaximum {

    @Override
    public double of(Stretch stretch, int from, int to, Sums sums) {
        if (sums.observed() == 0) {
            return increase ? 0 : ofNothing(stretch, from, to);
        }
        boolean above = score(stretch, from, to, 0) > 0;
        if (above != increase) {
            return 0;
        }
        double start = Math.log(sums.observed() / sums.expected());
        double kappa = Roots.decreasing(k -> score(stretch, from, to, k), start);
        double sum = 0;
        for (int i = from; i <= to; i++) {
            double x = stretch.count(i);
            double mean = stretch.mean(i);
            sum += kappa * x + (x + 1 / alpha) * Math.log((1 + alpha * mean) / (1 + alpha * mean * Math.exp(kappa)));
        }
        return sum;
    }

    @Override
    public boolean alarmAtThreshold() {
        return true;
    }

    /** Returns the limit for a factor of 0, which is the likeliest when nothing was seen. */
    private double ofNothing(Stretch stretch, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += Math.log1p(alpha * stretch.mean(i)) / alpha;
        }
        return sum;
    }

    private double score(Stretch stretch, int from, int to, double kappa) {
        double factor = Math.exp(kappa);
        double sum = 0;
        for (int i = from; i <= to; i++) {
            double mean = stretch.mean(i) * factor;
            sum += (stretch.count(i) - mean) / (1 + alpha * mean);
        }
        return sum;
    }
}
