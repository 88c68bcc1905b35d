package nl.tim.statistics.engine;

import java.util.Optional;
import java.util.function.IntFunction;
import nl.tim.statistics.distribution.NegativeBinomial;
import nl.tim.statistics.threshold.Bayes;

/** A weekly series with a short history. */
final class BayesJudge implements Judge {

    private static final int WEEKS_PER_YEAR = 52;

    private final double[] counts;
    private final int first;
    private final IntFunction<Bayes> bayes;

    /** {@code bayes} gives the method for a week; weeks before {@code first} have no onset. */
    BayesJudge(Series series, int first, IntFunction<Bayes> bayes) {
        counts = series.counts();
        this.first = first;
        this.bayes = bayes;
    }

    @Override
    public Outcome at(int week) {
        double pValue = predictive(week)
                .map(predicted -> predicted.atLeast(counts[week]))
                .orElse(Double.NaN);
        boolean alarm = bayes.apply(week).at(counts, WEEKS_PER_YEAR, week + 1).alarm();
        return new Outcome(pValue, alarm);
    }

    @Override
    public int onset(int week) {
        return Pointwise.onset(counts, this::mean, first, week);
    }

    @Override
    public double expected(int from, int to) {
        return Pointwise.sum(this::mean, from, to);
    }

    @Override
    public double dispersion(int week) {
        return 1;
    }

    private double mean(int week) {
        return predictive(week).map(NegativeBinomial::mean).orElse(Double.NaN);
    }

    private Optional<NegativeBinomial> predictive(int week) {
        return bayes.apply(week).predictive(counts, WEEKS_PER_YEAR, week + 1);
    }
}
