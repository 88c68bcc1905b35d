package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a series that a sequential method monitors: all points from the earliest to the latest time point of the
 * case, of which the ones that the case names are answered for, in its order.
 */
final class Monitored {

    private final double[] series;
    private final int[] index;
    private final int first;
    private final int last;

    private Monitored(double[] series, int[] index) {
        this.series = series;
        this.index = index;
        first = Arrays.stream(index).min().orElseThrow();
        last = Arrays.stream(index).max().orElseThrow();
    }

    static Monitored of(TrendCase trendCase) {
        return new Monitored(trendCase.inputNumbers("observed"), trendCase.index());
    }

    /** Returns the first monitored time point, counted from 1. */
    int first() {
        return first;
    }

    double[] counts() {
        return Arrays.copyOfRange(series, first - 1, last);
    }

    /** Returns the counts before the monitored point at position {@code seen}. */
    double[] history(int seen) {
        return Arrays.copyOf(series, first - 1 + seen);
    }

    ObjectNode fields() {
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("index", Json.of(index));
        fields.set(
                "observed",
                Json.of(Arrays.stream(index).mapToDouble(k -> series[k - 1]).toArray()));
        return fields;
    }

    /** Adds a number of each named point; {@code points} has one per monitored point. */
    <T> void number(ObjectNode fields, String name, List<T> points, ToDoubleFunction<T> value) {
        each(fields, name, points, point -> Json.of(value.applyAsDouble(point)));
    }

    /** Adds a value of each named point; {@code points} has one per monitored point. */
    <T> void each(ObjectNode fields, String name, List<T> points, Function<T, JsonNode> value) {
        ArrayNode array = fields.putArray(name);
        for (int k : index) {
            array.add(value.apply(points.get(k - first)));
        }
    }
}
