package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.tim.statistics.cusum.Cusum;
import nl.tim.statistics.cusum.Transformation;
import nl.tim.statistics.regression.SeasonalModel;
import tools.jackson.databind.JsonNode;
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
        monitored.number(fields, "m", points, Cusum.Point::mean);
        monitored.number(fields, "cusum", points, Cusum.Point::sum);
        monitored.number(fields, "upperbound", points, Cusum.Point::upperBound);
        // A mean of zero divides by zero, after which nothing can be said.
        monitored.each(
                fields, "alarm", points, point -> Json.of(Double.isNaN(point.sum()) ? null : (Boolean) point.alarm()));
        return fields;
    }

    /** Returns the period of the year of the first count, 1 if the case does not say it. */
    private static int startPeriod(TrendCase trendCase) {
        int[] start = Json.integers(trendCase.input("start"));
        return start.length > 1 ? start[1] : 1;
    }

    private static double[] means(TrendCase trendCase, Monitored monitored) {
        JsonNode m = trendCase.parameter("m");
        double[] means = new double[monitored.counts().length];
        if (m.isNumber()) {
            Arrays.fill(means, m.doubleValue());
        } else if (m.asString().equals("glm")) {
            int frequency = trendCase.frequency();
            int start = startPeriod(trendCase);
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
