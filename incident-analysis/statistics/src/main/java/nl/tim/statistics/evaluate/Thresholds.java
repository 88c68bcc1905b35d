package nl.tim.statistics.evaluate;

import java.util.function.IntFunction;
import nl.tim.statistics.threshold.ThresholdPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields that every family with an upper bound per time point has. */
final class Thresholds {

    private Thresholds() {}

    static ObjectNode fields(int[] index, IntFunction<ThresholdPoint> point) {
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("index", Json.of(index));
        ArrayNode observed = fields.putArray("observed");
        ArrayNode upperBound = fields.putArray("upperbound");
        ArrayNode alarm = fields.putArray("alarm");
        for (int k : index) {
            ThresholdPoint at = point.apply(k);
            observed.add(Json.of(at.observed()));
            upperBound.add(Json.of(at.upperBound()));
            alarm.add(Json.of(at.known() ? (Boolean) at.alarm() : null));
        }
        return fields;
    }
}
