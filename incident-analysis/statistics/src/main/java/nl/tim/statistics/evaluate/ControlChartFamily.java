package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tim.statistics.spc.ChartParameters;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.ChartType;
import nl.tim.statistics.spc.ControlChart;
import nl.tim.statistics.spc.Runs;
import nl.tim.statistics.spc.RunsRule;
import nl.tim.statistics.spc.Subgroups;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code spc_qicharts2}: control charts, and the rules for runs on their own. */
final class ControlChartFamily implements Family {

    private static final Map<String, ChartType> TYPES = Map.ofEntries(
            Map.entry("run", ChartType.RUN),
            Map.entry("i", ChartType.INDIVIDUALS),
            Map.entry("mr", ChartType.MOVING_RANGE),
            Map.entry("c", ChartType.COUNT),
            Map.entry("u", ChartType.RATE),
            Map.entry("up", ChartType.RATE_PRIME),
            Map.entry("p", ChartType.PROPORTION),
            Map.entry("pp", ChartType.PROPORTION_PRIME),
            Map.entry("ip", ChartType.INDIVIDUALS_PRIME),
            Map.entry("g", ChartType.GAPS),
            Map.entry("t", ChartType.TIMES));

    private static final Map<String, RunsRule> RULES =
            new TreeMap<>(Map.of("anhoej", RunsRule.ANHOEJ, "bestbox", RunsRule.BEST_BOX, "cutbox", RunsRule.CUT_BOX));

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        return switch (trendCase.method()) {
            case "crsignal" -> decisions(trendCase);
            case "anhoej.limits" -> limits(trendCase);
            default -> chart(trendCase);
        };
    }

    private static ObjectNode decisions(TrendCase trendCase) {
        int[] useful = Json.integers(trendCase.input("n"));
        int[] crossings = Json.integers(trendCase.input("crossings"));
        int[] longest = Json.integers(trendCase.input("longestRun"));
        ObjectNode fields = Json.NODES.objectNode();
        RULES.forEach((name, rule) -> {
            ArrayNode decisions = fields.putArray(name);
            for (int i = 0; i < useful.length; i++) {
                decisions.add(rule.signals(useful[i], longest[i], crossings[i]));
            }
        });
        return fields;
    }

    private static ObjectNode limits(TrendCase trendCase) {
        int[] useful = Json.integers(trendCase.input("nUseful"));
        double lowerTail = trendCase.optionalNumber("alphaCrossings").orElse(0.05);
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("nUseful", Json.of(useful));
        fields.set(
                "longestRunMax",
                Json.of(Arrays.stream(useful).map(RunsRule::longestRunMax).toArray()));
        fields.set(
                "nCrossingsMin",
                Json.of(Arrays.stream(useful)
                        .map(n -> RunsRule.crossingsMin(n, lowerTail))
                        .toArray()));
        return fields;
    }

    private static ObjectNode chart(TrendCase trendCase) {
        double[] y = trendCase.inputNumbers("y");
        double[] n = trendCase.inputNumbers("n");
        ControlChart chart =
                ControlChart.of(n.length == 0 ? Subgroups.of(y) : Subgroups.of(y, n), parameters(trendCase));
        ObjectNode fields = Json.NODES.objectNode();
        List<ChartPoint> points = chart.points();
        put(fields, "y", points, ChartPoint::value);
        put(fields, "cl", points, ChartPoint::centre);
        put(fields, "lcl", points, ChartPoint::lower);
        put(fields, "ucl", points, ChartPoint::upper);
        put(fields, "lcl95", points, ChartPoint::lowerWarning);
        put(fields, "ucl95", points, ChartPoint::upperWarning);
        flag(fields, "sigmaSignal", points, ChartPoint::outside);
        put(fields, "part", points, ChartPoint::part);
        flag(fields, "baseline", points, ChartPoint::baseline);
        flag(fields, "include", points, ChartPoint::included);
        ArrayNode runs = fields.putArray("runs");
        chart.runs().forEach(part -> runs.add(runs(part)));
        return fields;
    }

    private static ChartParameters parameters(TrendCase trendCase) {
        return new ChartParameters(
                trendCase.choice("chart", TYPES),
                trendCase.number("multiply"),
                boxed(trendCase.optionalInteger("freeze").stream()),
                Arrays.stream(Json.integers(trendCase.parameter("part")))
                        .boxed()
                        .toList(),
                indices(trendCase),
                trendCase.optionalNumber("cl").stream().boxed().findFirst().orElse(null),
                trendCase.flag("screenedMovingRange"),
                trendCase.flag("yNeg"),
                trendCase.choice("method", RULES));
    }

    private static Set<Integer> indices(TrendCase trendCase) {
        return Arrays.stream(Json.integers(trendCase.parameter("exclude")))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static @Nullable Integer boxed(IntStream stream) {
        return stream.boxed().findFirst().orElse(null);
    }

    private static ObjectNode runs(Runs runs) {
        boolean any = runs.useful() > 0;
        ObjectNode fields = Json.NODES.objectNode();
        fields.put("part", runs.part());
        fields.put("nObs", runs.observations());
        fields.put("nUseful", runs.useful());
        fields.set("longestRun", Json.of(any ? runs.longestRun() : Double.NaN));
        fields.set("longestRunMax", Json.of(any ? RunsRule.longestRunMax(runs.useful()) : Double.NaN));
        fields.set("nCrossings", Json.of(any ? runs.crossings() : Double.NaN));
        fields.set("nCrossingsMin", Json.of(any ? RunsRule.crossingsMin(runs.useful()) : Double.NaN));
        fields.put("runsSignal", runs.signal());
        return fields;
    }

    private static void put(
            ObjectNode fields, String name, List<ChartPoint> points, ToDoubleFunction<ChartPoint> value) {
        fields.set(name, Json.of(points.stream().mapToDouble(value).toArray()));
    }

    private static void flag(ObjectNode fields, String name, List<ChartPoint> points, Predicate<ChartPoint> value) {
        ArrayNode flags = fields.putArray(name);
        points.forEach(point -> flags.add(value.test(point)));
    }
}
