package nl.tim.statistics.evaluate;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods of this library by the name of their family in the reference format. */
public final class Evaluation {

    private static final Map<String, Family> FAMILIES = Map.ofEntries(
            Map.entry("bayes", new BayesFamily()),
            Map.entry("bernoulli_cusum", new BernoulliCusumFamily()),
            Map.entry("binomial_cusum", new BinomialCusumFamily()),
            Map.entry("cusum", new CusumFamily()),
            Map.entry("disproportionality", new DisproportionalityFamily()),
            Map.entry("distributions", new DistributionsFamily()),
            Map.entry("ears", new EarsFamily()),
            Map.entry("farringtonFlexible", new FlexibleFarringtonFamily()),
            Map.entry("farrington_original", new OriginalFarringtonFamily()),
            Map.entry("glr", new DetectorFamily()),
            Map.entry("outbreakp", new OutbreakPFamily()),
            Map.entry("padjust", new AdjustmentFamily()),
            Map.entry("rki", new RkiFamily()),
            Map.entry("spc_plotthedots", new XmrFamily()),
            Map.entry("spc_qicharts2", new ControlChartFamily()));

    private Evaluation() {}

    /** Returns the names of the families, sorted. */
    public static Set<String> families() {
        return new TreeSet<>(FAMILIES.keySet());
    }

    /**
     * Runs the method of a case on its input and parameters.
     *
     * @param trendCase a case of the reference format; of its {@code expected} only {@code index}, or the row and column
     *     labels, are read
     * @return {@code {"id", "expected": {...}}} with the fields of the reference; null where there is no value
     * @throws IllegalArgumentException if the family is unknown or a parameter is missing or out of range
     */
    public static JsonNode evaluate(JsonNode trendCase) {
        TrendCase read = new TrendCase(trendCase);
        Family family = FAMILIES.get(read.family());
        if (family == null) {
            throw new IllegalArgumentException("no method for family '" + read.family() + "', only for " + families());
        }
        ObjectNode outcome = Json.NODES.objectNode();
        outcome.put("id", read.id());
        outcome.set("expected", family.evaluate(read));
        return outcome;
    }
}
