package nl.tim.statistics.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and writes numbers as the reference format has them: null is a missing number, infinities are strings. */
final class Json {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final double EXACT_INTEGERS = 1e15;

    private Json() {}

    /**
     * Returns the number, NaN for null, "NaN", "NA" or an absent node; a number may be written as a string.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static double number(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return Double.NaN;
        }
        if (node.isString()) {
            return switch (node.stringValue()) {
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                case "NaN", "NA", "" -> Double.NaN;
                default -> parsed(node.stringValue());
            };
        }
        if (!node.isNumber()) {
            throw new IllegalArgumentException("a number was expected, not " + node);
        }
        return node.doubleValue();
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("a number was expected, not '" + text + "'");
        }
    }

    /** Returns the numbers of an array, or of a single number, which the format may write without brackets. */
    static double[] numbers(JsonNode node) {
        if (!node.isArray()) {
            return node.isNull() || node.isMissingNode() ? new double[0] : new double[] {number(node)};
        }
        return IntStream.range(0, node.size())
                .mapToDouble(i -> number(node.get(i)))
                .toArray();
    }

    /** Returns the integers of an array or of a single integer; empty for null. */
    static int[] integers(JsonNode node) {
        double[] numbers = numbers(node);
        return IntStream.range(0, numbers.length).map(i -> (int) numbers[i]).toArray();
    }

    /** Returns the strings of an array or of a single string; empty for null. */
    static List<String> strings(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(node.asString());
        }
        List<String> strings = new ArrayList<>(node.size());
        node.forEach(item -> strings.add(item.asString()));
        return List.copyOf(strings);
    }

    /** Returns null for NaN, "Inf" or "-Inf" for an infinity, an integer where the value is one. */
    static JsonNode of(double value) {
        if (Double.isNaN(value)) {
            return NODES.nullNode();
        }
        if (Double.isInfinite(value)) {
            return NODES.stringNode(value > 0 ? "Inf" : "-Inf");
        }
        return value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }

    static ArrayNode of(double[] values) {
        ArrayNode array = NODES.arrayNode(values.length);
        for (double value : values) {
            array.add(of(value));
        }
        return array;
    }

    static ArrayNode of(int[] values) {
        ArrayNode array = NODES.arrayNode(values.length);
        for (int value : values) {
            array.add(value);
        }
        return array;
    }

    static JsonNode of(@Nullable Boolean value) {
        return value == null ? NODES.nullNode() : NODES.booleanNode(value);
    }

    static JsonNode of(@Nullable String value) {
        return value == null ? NODES.nullNode() : NODES.stringNode(value);
    }
}
