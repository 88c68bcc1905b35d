package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import nl.tim.statistics.cusum.BernoulliCusum;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code bernoulli_cusum}: outcomes of single cases. */
final class BernoulliCusumFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        double[] outcomes = trendCase.inputNumbers("x");
        // A target above 1 is a number of cases, none is all of them: their share is the one in control.
        double target = trendCase.optionalNumber("target").orElse(outcomes.length);
        double p0 = target > 1
                ? Arrays.stream(outcomes).limit((long) target).average().orElse(Double.NaN)
                : target;
        BernoulliCusum cusum = new BernoulliCusum(p0, trendCase.number("or"), trendCase.number("limit"));
        List<BernoulliCusum.Point> points = cusum.monitor(outcomes);
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("p0", Json.of(cusum.p0()));
        fields.set("p1", Json.of(cusum.p1()));
        fields.set("p2", Json.of(cusum.p2()));
        fields.set(
                "cusumUp",
                Json.of(points.stream().mapToDouble(BernoulliCusum.Point::up).toArray()));
        fields.set(
                "cusumDown",
                Json.of(points.stream().mapToDouble(BernoulliCusum.Point::down).toArray()));
        ArrayNode up = fields.putArray("signalUp");
        ArrayNode down = fields.putArray("signalDown");
        points.forEach(point -> {
            up.add(point.signalUp());
            down.add(point.signalDown());
        });
        return fields;
    }
}
