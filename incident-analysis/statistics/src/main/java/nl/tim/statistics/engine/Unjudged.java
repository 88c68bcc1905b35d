package nl.tim.statistics.engine;

/** Says nothing of any period. */
final class Unjudged implements Judge {

    @Override
    public Outcome at(int period) {
        return Outcome.UNKNOWN;
    }

    @Override
    public int onset(int period) {
        return period;
    }

    @Override
    public double expected(int from, int to) {
        return Double.NaN;
    }

    @Override
    public double dispersion(int period) {
        return 1;
    }
}
