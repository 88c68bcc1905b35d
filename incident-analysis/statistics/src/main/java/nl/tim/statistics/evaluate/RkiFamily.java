package nl.tim.statistics.evaluate;

import nl.tim.statistics.threshold.Rki;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code rki}: the bound of a few base values, from a table for small means. */
final class RkiFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        double[] counts = trendCase.inputNumbers("observed");
        int periodsPerYear = trendCase.frequency();
        Rki rki = new Rki(trendCase.integer("b"), trendCase.integer("w"), trendCase.flag("actY"));
        return Thresholds.fields(trendCase.index(), k -> rki.at(counts, periodsPerYear, k));
    }
}
