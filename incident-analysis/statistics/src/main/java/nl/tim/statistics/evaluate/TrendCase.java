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
        return requirePresent(parameter).doubleValue();
    }

    int integer(String parameter) {
        return (int) number(parameter);
    }

    boolean flag(String parameter) {
        return requirePresent(parameter).booleanValue();
    }

    String text(String parameter) {
        return requirePresent(parameter).asString();
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
        JsonNode found = parameter(parameter);
        return found.isNumber() ? OptionalDouble.of(found.doubleValue()) : OptionalDouble.empty();
    }

    OptionalInt optionalInteger(String parameter) {
        JsonNode found = parameter(parameter);
        return found.isNumber() ? OptionalInt.of((int) found.doubleValue()) : OptionalInt.empty();
    }

    /** Returns the dates of the observations, empty if the series has an index only. */
    List<LocalDate> dates() {
        return Json.strings(input("dates")).stream().map(LocalDate::parse).toList();
    }

    /** Returns the monitored time points, counted from 1. */
    int[] index() {
        return Json.integers(node.path("expected").path("index"));
    }

    /** Returns the labels by which the outcome is to be ordered: {@code row} or {@code column}. */
    List<String> labels(String name) {
        return Json.strings(node.path("expected").path(name));
    }

    private JsonNode requirePresent(String parameter) {
        JsonNode found = parameter(parameter);
        if (found.isNull() || found.isMissingNode()) {
            throw new IllegalArgumentException("the case has no parameter " + parameter);
        }
        return found;
    }
}
