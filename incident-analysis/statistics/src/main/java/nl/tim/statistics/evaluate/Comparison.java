package nl.tim.statistics.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What differs between a computed outcome and the one the reference says.
 *
 * <p>Numbers may differ by {@code abs + rel * |reference|} with the tolerances of the case; everything else, and every
 * number of a case or field marked exact, must be equal. A missing number equals a missing one or NaN.
 *
 * @param values how many single values were compared
 * @param worst the largest relative deviation of a number among them (absolute deviations below 1e-13 count as none)
 * @param differences one line per value outside the tolerance, empty if the outcome is equal
 */
public record Comparison(int values, double worst, List<String> differences) {

    private static final double NOTHING = 1e-13;
    private static final Set<String> NUMBERS = Set.of("NaN", "Inf", "-Inf");

    public Comparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares an outcome with a case.
     *
     * @param trendCase the case with its expected fields and tolerance
     * @param outcome what {@link Evaluation#evaluate} made of it
     */
    public static Comparison of(JsonNode trendCase, JsonNode outcome) {
        Walk walk = new Walk(Tolerance.of(trendCase));
        for (Map.Entry<String, JsonNode> field : trendCase.path("expected").properties()) {
            walk.compare(
                    field.getKey(),
                    field.getKey(),
                    field.getValue(),
                    outcome.path("expected").path(field.getKey()));
        }
        return new Comparison(walk.values, walk.worst, walk.differences);
    }

    private static final class Walk {
        private final Tolerance tolerance;
        private final List<String> differences = new ArrayList<>();
        private int values;
        private double worst;

        private Walk(Tolerance tolerance) {
            this.tolerance = tolerance;
        }

        private void compare(String field, String path, JsonNode expected, JsonNode actual) {
            if (expected.isObject()) {
                for (Map.Entry<String, JsonNode> part : expected.properties()) {
                    compare(field, path + "." + part.getKey(), part.getValue(), actual.path(part.getKey()));
                }
            } else if (expected.isArray()) {
                if (expected.size() != actual.size()) {
                    differences.add(path + ": " + expected.size() + " values expected, not " + actual.size());
                    return;
                }
                for (int i = 0; i < expected.size(); i++) {
                    compare(field, path + "[" + i + "]", expected.get(i), actual.get(i));
                }
            } else {
                values++;
                if (!equal(field, expected, actual)) {
                    differences.add(path + ": " + expected + " expected, not " + actual);
                }
            }
        }

        private boolean equal(String field, JsonNode expected, JsonNode actual) {
            if (expected.isBoolean() || actual.isBoolean() || isText(expected) || isText(actual)) {
                return expected.equals(actual);
            }
            double reference = Json.number(expected);
            double number = Json.number(actual);
            if (Double.isNaN(reference) || Double.isInfinite(reference)) {
                return Double.compare(reference, number) == 0 && !actual.isMissingNode();
            }
            double distance = Math.abs(reference - number);
            if (distance >= NOTHING) {
                worst = Math.max(worst, distance / Math.abs(reference));
            }
            return distance <= tolerance.allowed(field, reference);
        }

        private static boolean isText(JsonNode node) {
            return node.isString() && !NUMBERS.contains(node.stringValue());
        }
    }
}
