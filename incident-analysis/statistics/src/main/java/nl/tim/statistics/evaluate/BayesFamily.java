package nl.tim.statistics.evaluate;

import nl.tim.statistics.threshold.Bayes;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code bayes}: the Bayesian bound of a few base values. */
final class BayesFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        double[] counts = trendCase.inputNumbers("observed");
        int periodsPerYear = trendCase.frequency();
        Bayes bayes = new Bayes(
                trendCase.integer("b"), trendCase.integer("w"), trendCase.flag("actY"), trendCase.number("alpha"));
        return Thresholds.fields(trendCase.index(), k -> bayes.at(counts, periodsPerYear, k));
    }
}
