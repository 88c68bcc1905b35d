package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.tim.statistics.distribution.Binomial;
import nl.tim.statistics.distribution.Gamma;
import nl.tim.statistics.distribution.NegativeBinomial;
import nl.tim.statistics.distribution.Normal;
import nl.tim.statistics.distribution.Poisson;
import nl.tim.statistics.distribution.StudentT;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code distributions}: quantiles, densities and tails on grids of parameters. */
final class DistributionsFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        ObjectNode fields = Json.NODES.objectNode();
        switch (trendCase.method()) {
            case "gamma" -> gamma(trendCase, fields);
            case "nbinom" -> negativeBinomial(trendCase, fields);
            case "pois" -> poisson(trendCase, fields);
            case "normal/t/binom" -> normal(trendCase, fields);
            default -> throw new IllegalArgumentException("unknown distribution " + trendCase.method());
        }
        return fields;
    }

    private static void gamma(TrendCase trendCase, ObjectNode fields) {
        double[] shape = trendCase.inputNumbers("shape");
        double[] rate = trendCase.inputNumbers("rate");
        double[] p = trendCase.inputNumbers("p");
        double[] special = trendCase.inputNumbers("special");
        fields.set("quantile", each(p, i -> new Gamma(shape[i], rate[i]).quantile(p[i])));
        fields.set("cdfAtOne", each(p, i -> new Gamma(shape[i], rate[i]).cumulative(1)));
        fields.set("digamma", each(special, i -> Digamma.value(special[i])));
        fields.set("trigamma", each(special, i -> Trigamma.value(special[i])));
        fields.set("lgamma", each(special, i -> LogGamma.value(special[i])));
    }

    private static void negativeBinomial(TrendCase trendCase, ObjectNode fields) {
        JsonNode grid = trendCase.input("quantile");
        double[] p = Json.numbers(grid.path("p"));
        fields.set("quantile", each(p, i -> negativeBinomial(grid, i).quantile(p[i])));
        JsonNode points = trendCase.input("point");
        double[] q = Json.numbers(points.path("q"));
        fields.set("density", each(q, i -> negativeBinomial(points, i).density(q[i])));
        fields.set("cdf", each(q, i -> negativeBinomial(points, i).cumulative(q[i])));
        fields.set("upperTail", each(q, i -> negativeBinomial(points, i).atLeast(q[i] + 1)));
    }

    private static NegativeBinomial negativeBinomial(JsonNode grid, int i) {
        return new NegativeBinomial(
                Json.number(grid.path("size").get(i)),
                Json.number(grid.path("prob").get(i)));
    }

    private static void poisson(TrendCase trendCase, ObjectNode fields) {
        JsonNode grid = trendCase.input("quantile");
        double[] mean = Json.numbers(grid.path("mu"));
        double[] p = Json.numbers(grid.path("p"));
        fields.set("quantile", each(p, i -> new Poisson(mean[i]).quantile(p[i])));
        JsonNode points = trendCase.input("point");
        double[] pointMean = Json.numbers(points.path("mu"));
        double[] q = Json.numbers(points.path("q"));
        fields.set("cdf", each(q, i -> new Poisson(pointMean[i]).cumulative(q[i])));
        fields.set("upperTail", each(q, i -> new Poisson(pointMean[i]).atLeast(q[i] + 1)));
    }

    private static void normal(TrendCase trendCase, ObjectNode fields) {
        fields.set("qnorm", Json.of(map(trendCase.inputNumbers("p"), Normal::quantile)));
        fields.set("pnormUpper", Json.of(map(trendCase.inputNumbers("z"), Normal::upperTail)));
        double[] t = Json.numbers(trendCase.input("t").path("t"));
        double[] df = Json.numbers(trendCase.input("t").path("df"));
        fields.set("tTwoSided", each(t, i -> new StudentT(df[i]).twoSided(t[i])));
        double[] p = Json.numbers(trendCase.input("binom").path("p"));
        int[] n = Json.integers(trendCase.input("binom").path("n"));
        fields.set("qbinom", each(p, i -> new Binomial(n[i], 0.5).quantile(p[i])));
    }

    private static double[] map(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }

    private static JsonNode each(double[] like, IntToDoubleFunction function) {
        return Json.of(IntStream.range(0, like.length).mapToDouble(function).toArray());
    }
}
