package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.tim.statistics.farrington.CountSeries;
import nl.tim.statistics.farrington.EnoughCases;
import nl.tim.statistics.farrington.FlexibleFarrington;
import nl.tim.statistics.farrington.FlexibleParameters;
import nl.tim.statistics.farrington.FlexiblePoint;
import nl.tim.statistics.farrington.PowerTransformation;
import nl.tim.statistics.farrington.ThresholdMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code farringtonFlexible}. */
final class FlexibleFarringtonFamily implements Family {

    static final Map<String, PowerTransformation> SCALES = Map.of(
            "2/3", PowerTransformation.TWO_THIRDS,
            "1/2", PowerTransformation.SQUARE_ROOT,
            "none", PowerTransformation.NONE);

    private static final Map<String, ThresholdMethod> METHODS =
            Map.of("delta", ThresholdMethod.DELTA, "nbPlugin", ThresholdMethod.NB_PLUGIN, "muan", ThresholdMethod.MUAN);

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        FlexibleFarrington method = new FlexibleFarrington(series(trendCase), parameters(trendCase));
        int[] index = trendCase.index();
        List<FlexiblePoint> points = Arrays.stream(index).mapToObj(method::at).toList();
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("index", Json.of(index));
        put(fields, "observed", points, FlexiblePoint::observed);
        put(fields, "upperbound", points, FlexiblePoint::upperBound);
        each(fields, "alarm", points, point -> Json.of(point.modelled() ? (Boolean) point.alarm() : null));
        // Without a model the reference leaves the 0 with which it started.
        put(fields, "expected", points, point -> point.modelled() ? point.expected() : 0);
        put(fields, "score", points, FlexiblePoint::score);
        put(fields, "pvalue", points, FlexiblePoint::pValue);
        put(fields, "mu0", points, FlexiblePoint::mu0);
        put(fields, "phi", points, FlexiblePoint::phi);
        each(fields, "trendFitted", points, point -> Json.of(point.modelled() ? (Boolean) point.trendFitted() : null));
        put(fields, "trendCoef", points, FlexiblePoint::trendCoefficient);
        return fields;
    }

    static CountSeries series(TrendCase trendCase) {
        return new CountSeries(
                trendCase.inputNumbers("observed"),
                trendCase.frequency(),
                trendCase.dates(),
                trendCase.inputNumbers("population"));
    }

    static EnoughCases enoughCases(TrendCase trendCase) {
        int[] limit = Json.integers(trendCase.parameter("limit54"));
        return new EnoughCases(limit[0], limit[1]);
    }

    private static FlexibleParameters parameters(TrendCase trendCase) {
        return new FlexibleParameters(
                trendCase.integer("b"),
                trendCase.integer("w"),
                trendCase.integer("noPeriods"),
                trendCase.optionalInteger("pastWeeksNotIncluded").orElse(trendCase.integer("w")),
                trendCase.flag("trend"),
                trendCase.optionalNumber("pThresholdTrend").orElse(1),
                trendCase.flag("reweight") ? (Double) trendCase.number("weightsThreshold") : null,
                trendCase.flag("populationOffset"),
                trendCase.choice("thresholdMethod", METHODS),
                trendCase.choice("powertrans", SCALES),
                trendCase.number("alpha"),
                enoughCases(trendCase));
    }

    private static void put(
            ObjectNode fields, String name, List<FlexiblePoint> points, ToDoubleFunction<FlexiblePoint> value) {
        fields.set(name, Json.of(points.stream().mapToDouble(value).toArray()));
    }

    private static void each(
            ObjectNode fields, String name, List<FlexiblePoint> points, Function<FlexiblePoint, JsonNode> value) {
        ArrayNode array = fields.putArray(name);
        points.forEach(point -> array.add(value.apply(point)));
    }
}
