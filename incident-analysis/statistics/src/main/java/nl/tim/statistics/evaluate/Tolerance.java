package nl.tim.statistics.evaluate;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How much a number of a case may differ from the reference.
 *
 * @param relative share of the reference's absolute value
 * @param absolute added to it
 * @param discrete names of the fields that hold counts found by a quantile, which must be equal
 */
record Tolerance(double relative, double absolute, Set<String> discrete) {

    /** Above this a discrete bound is beyond what double arithmetic can count exactly. */
    private static final double COUNTABLE = 1e6;

    private static final double UNCOUNTABLE_RELATIVE = 1e-6;
    private static final double FISHER_RELATIVE = 1e-7;

    static Tolerance of(JsonNode trendCase) {
        JsonNode tolerance = trendCase.path("tolerance");
        double relative = tolerance.path("rel").doubleValue(0);
        double absolute = tolerance.path("abs").doubleValue(0);
        return new Tolerance(relative, absolute, discreteFields(trendCase));
    }

    private static Set<String> discreteFields(JsonNode trendCase) {
        String threshold = trendCase.path("parameters").path("thresholdMethod").asString("");
        if (threshold.equals("nbPlugin") || threshold.equals("muan")) {
            return Set.of("upperbound");
        }
        boolean exactQuantile =
                trendCase.path("tolerance").path("quantile").asString("").equals("exact");
        return exactQuantile ? Set.of("quantile") : Set.of();
    }

    double allowed(String field, double reference) {
        double size = Math.abs(reference);
        if (discrete.contains(field)) {
            return size > COUNTABLE ? UNCOUNTABLE_RELATIVE * size : 0;
        }
        double share = field.startsWith("fisher") ? Math.max(relative, FISHER_RELATIVE) : relative;
        return absolute + share * size;
    }
}
