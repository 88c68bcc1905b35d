package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.tim.statistics.cusum.Cusum;
import nl.tim.statistics.cusum.Transformation;
import nl.tim.statistics.regression.SeasonalModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code cusum}: the cumulative sum of transformed counts. */
final class CusumFamily implements Family {

    private static final Map<String, Transformation> TRANSFORMATIONS = Map.of(
            "standard", Transformation.STANDARD,
            "rossi", Transformation.ROSSI,
            "anscombe", Transformation.ANSCOMBE,
            "anscombe2nd", Transformation.ANSCOMBE_SECOND_ORDER,
            "pearsonNegBin", Transformation.NEGATIVE_BINOMIAL,
            "none", Transformation.NONE);

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        Monitored monitored = Monitored.of(trendCase);
        Cusum cusum = new Cusum(
                trendCase.number("k"),
                trendCase.number("h"),
                trendCase.choice("trans", TRANSFORMATIONS),
                trendCase.optionalNumber("alpha").orElse(0));
        List<Cusum.Point> points = cusum.monitor(monitored.counts(), means(trendCase, monitored));
        ObjectNode fields = monitored.fields();
        fields.set("m", Json.of(points.stream().mapToDouble(Cusum.Point::mean).toArray()));
        fields.set(
                "cusum", Json.of(points.stream().mapToDouble(Cusum.Point::sum).toArray()));
        fields.set(
                "upperbound",
                Json.of(points.stream().mapToDouble(Cusum.Point::upperBound).toArray()));
        ArrayNode alarm = fields.putArray("alarm");
        // A mean of zero divides by zero, after which nothing can be said.
        points.forEach(point -> alarm.add(Json.of(Double.isNaN(point.sum()) ? null : (Boolean) point.alarm())));
        return fields;
    }

    private static double[] means(TrendCase trendCase, Monitored monitored) {
        JsonNode m = trendCase.parameter("m");
        double[] means = new double[monitored.counts().length];
        if (m.isNumber()) {
            Arrays.fill(means, m.doubleValue());
        } else if (m.asString().equals("glm")) {
            int frequency = trendCase.input("frequency").intValue();
            int start = trendCase.input("start").get(1).intValue();
            SeasonalModel model =
                    SeasonalModel.poisson(new SeasonalModel.Shape(frequency, 1, false), monitored.history(0), start);
            Arrays.setAll(means, i -> model.mean(start + monitored.first() - 1 + i));
        } else {
            // A missing count leaves the mean undetermined, as in the reference.
            Arrays.fill(means, Arrays.stream(monitored.history(0)).average().orElse(Double.NaN));
        }
        return means;
    }
}
