package nl.tim.statistics.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.tim.statistics.xmr.Assurance;
import nl.tim.statistics.xmr.Improvement;
import nl.tim.statistics.xmr.SpecialCause;
import nl.tim.statistics.xmr.Variation;
import nl.tim.statistics.xmr.XmrChart;
import nl.tim.statistics.xmr.XmrParameters;
import nl.tim.statistics.xmr.XmrPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code spc_plotthedots}: XmR charts of Making Data Count, in the words of the reference. */
final class XmrFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        XmrChart chart = XmrChart.of(trendCase.inputNumbers("y"), parameters(trendCase));
        ObjectNode fields = Json.NODES.objectNode();
        each(fields, "y", chart, point -> Json.of(point.value()));
        each(fields, "rebaseGroup", chart, point -> Json.of(point.group()));
        each(fields, "fixY", chart, point -> Json.of(point.fixed() ? point.value() : Double.NaN));
        each(fields, "mean", chart, point -> Json.of(point.limits().mean()));
        each(fields, "lpl", chart, point -> Json.of(point.limits().lower()));
        each(fields, "upl", chart, point -> Json.of(point.limits().upper()));
        each(fields, "outsideLimits", chart, point -> Json.of(point.judged() ? (Boolean) point.outside() : null));
        each(fields, "relativeToMean", chart, point -> Json.of(point.side()));
        each(fields, "closeToLimits", chart, point -> Json.of(point.judged() ? (Boolean) point.close() : null));
        each(fields, "specialCauseType", chart, point -> Json.of(label(point.cause())));
        each(fields, "specialCauseFlag", chart, point -> Json.of(point.cause() != SpecialCause.COMMON_CAUSE));
        each(fields, "pointType", chart, point -> Json.of(type(point.variation())));
        each(fields, "shortGroupWarning", chart, point -> Json.of(point.shortGroup()));
        fields.put("variation", type(chart.variation()));
        fields.put("variationIcon", lower(chart.variation()));
        fields.set("assurance", Json.of(assurance(chart.assurance())));
        fields.set("assuranceIcon", Json.of(icon(chart.assurance())));
        return fields;
    }

    private static XmrParameters parameters(TrendCase trendCase) {
        return new XmrParameters(
                Improvement.valueOf(trendCase.text("improvementDirection").toUpperCase(Locale.ROOT)),
                rebaseAt(trendCase),
                trendCase.optionalInteger("fixAfterNPoints").stream()
                        .boxed()
                        .findFirst()
                        .orElse(null),
                trendCase.optionalNumber("target").orElse(Double.NaN),
                trendCase.flag("screenOutliers"));
    }

    private static List<Integer> rebaseAt(TrendCase trendCase) {
        List<LocalDate> dates = trendCase.dates();
        List<Integer> indices = new ArrayList<>();
        for (String text : Json.strings(trendCase.parameter("rebaseDates"))) {
            // A date on which nothing was measured starts no stretch, as in the reference.
            int at = dates.indexOf(LocalDate.parse(text));
            if (at >= 0) {
                indices.add(at + 1);
            }
        }
        return indices.stream().sorted().distinct().toList();
    }

    private static void each(ObjectNode fields, String name, XmrChart chart, Function<XmrPoint, JsonNode> value) {
        ArrayNode array = fields.putArray(name);
        chart.points().forEach(point -> array.add(value.apply(point)));
    }

    private static String label(SpecialCause cause) {
        return switch (cause) {
            case ABOVE_LIMIT -> "Above UCL";
            case BELOW_LIMIT -> "Below LCL";
            case INCREASING_TREND -> "7 Point Trend (Increasing)";
            case DECREASING_TREND -> "7 Point Trend (Decreasing)";
            case TWO_IN_THREE_ABOVE -> "2 in 3 Above CL";
            case TWO_IN_THREE_BELOW -> "2 in 3 Below CL";
            case SHIFT_ABOVE -> "7 Points Above CL";
            case SHIFT_BELOW -> "7 Points Below CL";
            case COMMON_CAUSE -> "Common Cause";
        };
    }

    private static String type(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> "special_cause_improvement";
            case CONCERN_HIGH, CONCERN_LOW -> "special_cause_concern";
            case NEUTRAL_HIGH -> "special_cause_neutral_high";
            case NEUTRAL_LOW -> "special_cause_neutral_low";
        };
    }

    private static @Nullable String assurance(Assurance assurance) {
        return assurance == Assurance.NONE ? null : lower(assurance);
    }

    private static @Nullable String icon(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENT_PASS -> "pass";
            case CONSISTENT_FAIL -> "fail";
            case INCONSISTENT -> "inconsistent";
            case NONE -> null;
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
