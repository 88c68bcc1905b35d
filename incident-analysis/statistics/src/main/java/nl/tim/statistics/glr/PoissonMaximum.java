package nl.tim.statistics.glr;

/** Maximum over the factor for Poisson counts: the factor is observed over expected. */
record PoissonMaximum(boolean increase) implements StretchMaximum {

    @Override
    public double of(Stretch stretch, int from, int to, Sums sums) {
        double estimated = Math.log(sums.observed() / sums.expected());
        double kappa = increase ? Math.max(0, estimated) : Math.min(0, estimated);
        return kappa * sums.observed() + (1 - Math.exp(kappa)) * sums.expected();
    }

    /** With a window the newest count alone is never tried, without one the first counts only wait: as the reference does. */
    @Override
    public int latest(int n, int window, int delay) {
        if (window > 0) {
            return n - delay;
        }
        return n + 1 < delay ? -1 : n;
    }

    @Override
    public boolean alarmAtThreshold() {
        return true;
    }
}
