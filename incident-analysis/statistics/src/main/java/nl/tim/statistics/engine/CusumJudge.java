package nl.tim.statistics.engine;

/** A series too small to judge its periods one by one: the evidence since the beginning of the year is added up. */
final class CusumJudge implements Judge {

    private final Rule.Cusum rule;
    private final int first;
    private final double[] expected;
    private final Path path;

    CusumJudge(Series series, double[] base, Periods periods, Rule.Cusum rule, int weekAfter) {
        this.rule = rule;
        first = periods.beginningAt(rule.startWeek());
        int after = periods.newest(weekAfter - 1) + 1;
        expected = periods.sums(base, first, after);
        double[] highest = new double[expected.length];
        for (int i = 0; i < expected.length; i++) {
            highest[i] = expected[i] * rule.upperRate();
            expected[i] *= rule.rate();
        }
        double[] counts = periods.sums(series.counts(), first, after);
        path = Path.of(counts, highest, rule.factor(), rule.overdispersion());
    }

    @Override
    public Outcome at(int period) {
        if (period < first) {
            return Outcome.UNKNOWN;
        }
        int position = period - first;
        return new Outcome(path.pValue(position), path.height(position) > rule.threshold());
    }

    @Override
    public int onset(int period) {
        return first + path.onset(period - first);
    }

    @Override
    public double expected(int from, int to) {
        return Series.sum(expected, from - first, to - first + 1);
    }

    @Override
    public double dispersion(int period) {
        return 1 + rule.overdispersion() * expected[period - first];
    }
}
