package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.tim.statistics.farrington.OriginalFarrington;
import nl.tim.statistics.farrington.OriginalParameters;
import nl.tim.statistics.farrington.OriginalPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code farrington_original}. */
final class OriginalFarringtonFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        OriginalFarrington method =
                new OriginalFarrington(FlexibleFarringtonFamily.series(trendCase), parameters(trendCase));
        int[] index = trendCase.index();
        List<OriginalPoint> points = Arrays.stream(index).mapToObj(method::at).toList();
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("index", Json.of(index));
        put(fields, "observed", points, OriginalPoint::observed);
        put(fields, "upperbound", points, OriginalPoint::upperBound);
        ArrayNode alarm = fields.putArray("alarm");
        points.forEach(point -> alarm.add(Json.of(point.known() ? (Boolean) point.alarm() : null)));
        ArrayNode trend = fields.putArray("trendFitted");
        points.forEach(point -> trend.add(point.trendFitted()));
        put(fields, "predictiveProb", points, OriginalPoint::predictiveProbability);
        put(fields, "predictiveMedian", points, OriginalPoint::predictiveMedian);
        return fields;
    }

    private static OriginalParameters parameters(TrendCase trendCase) {
        return new OriginalParameters(
                trendCase.integer("b"),
                trendCase.integer("w"),
                trendCase.flag("trend"),
                trendCase.flag("reweight"),
                trendCase.choice("powertrans", FlexibleFarringtonFamily.SCALES),
                trendCase.number("alpha"),
                FlexibleFarringtonFamily.enoughCases(trendCase));
    }

    private static void put(
            ObjectNode fields, String name, List<OriginalPoint> points, ToDoubleFunction<OriginalPoint> value) {
        fields.set(name, Json.of(points.stream().mapToDouble(value).toArray()));
    }
}
