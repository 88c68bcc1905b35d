package nl.tim.statistics.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * A case of the reference format.
 *
 * <p>Of the expected outcome only the monitored time points and the row and column labels are readable here, so that no
 * method can be given its own answer.
 */
record TrendCase(JsonNode node) {

    String id() {
        return node.path("id").asString("");
    }

    String family() {
        return node.path("family").asString("");
    }

    String method() {
        return node.path("method").asString("");
    }

    JsonNode input(String name) {
        return node.path("input").path(name);
    }

    JsonNode parameter(String name) {
        return node.path("parameters").path(name);
    }

    double[] inputNumbers(String name) {
        return Json.numbers(input(name));
    }

    double number(String parameter) {
        double number = Json.number(requirePresent(parameter));
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException(parameter + " must be a number");
        }
        return number;
    }

    int integer(String parameter) {
        return (int) number(parameter);
    }

    boolean flag(String parameter) {
        JsonNode found = requirePresent(parameter);
        if (!found.isBoolean()) {
            throw new IllegalArgumentException(parameter + " must be true or false, not " + found);
        }
        return found.booleanValue();
    }

    String text(String parameter) {
        return requirePresent(parameter).asString();
    }

    /** Returns the parameter, or what the reference takes if there is none. */
    String text(String parameter, String usual) {
        JsonNode found = parameter(parameter);
        return found.isNull() || found.isMissingNode() ? usual : found.asString();
    }

    /** Returns what the parameter's text stands for. */
    <T> T choice(String parameter, Map<String, T> choices) {
        T chosen = choices.get(text(parameter));
        if (chosen == null) {
            throw new IllegalArgumentException(parameter + " must be one of " + choices.keySet());
        }
        return chosen;
    }

    OptionalDouble optionalNumber(String parameter) {
        double number = Json.number(parameter(parameter));
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    OptionalInt optionalInteger(String parameter) {
        OptionalDouble number = optionalNumber(parameter);
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    /** Returns the dates of the observations, empty if the series has an index only. */
    List<LocalDate> dates() {
        return Json.strings(input("dates")).stream().map(LocalDate::parse).toList();
    }

    /** Returns points per year. */
    int frequency() {
        return (int) Json.number(requirePresent("frequency", input("frequency")));
    }

    /**
     * Returns the monitored time points, counted from 1.
     *
     * @throws IllegalArgumentException if there are none, or one is not in the series
     */
    int[] index() {
        int[] index = Json.integers(node.path("expected").path("index"));
        if (index.length == 0) {
            throw new IllegalArgumentException("the case does not say which time points: expected.index is missing");
        }
        int length = inputNumbers("observed").length;
        for (int k : index) {
            if (k < 1 || k > length) {
                throw new IllegalArgumentException("time point " + k + " is not in a series of " + length);
            }
        }
        return index;
    }

    /**
     * Returns the labels by which the outcome is to be ordered: {@code row} or {@code column}.
     *
     * @throws IllegalArgumentException if there are none
     */
    List<String> labels(String name) {
        List<String> labels = Json.strings(node.path("expected").path(name));
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("the case does not say which cells: expected." + name + " is missing");
        }
        return labels;
    }

    private JsonNode requirePresent(String parameter) {
        return requirePresent(parameter, parameter(parameter));
    }

    private static JsonNode requirePresent(String name, JsonNode found) {
        if (found.isNull() || found.isMissingNode()) {
            throw new IllegalArgumentException("the case has no " + name);
        }
        return found;
    }
}
