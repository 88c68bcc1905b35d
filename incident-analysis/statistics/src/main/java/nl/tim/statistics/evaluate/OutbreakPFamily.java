package nl.tim.statistics.evaluate;

import java.util.Arrays;
import nl.tim.statistics.threshold.OutbreakP;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code outbreakp}: the likelihood of a rise. */
final class OutbreakPFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        double[] counts = trendCase.inputNumbers("observed");
        OutbreakP method = new OutbreakP(trendCase.number("k"));
        int[] index = trendCase.index();
        double[] statistics = Arrays.stream(index)
                .mapToDouble(k -> method.statistic(Arrays.copyOf(counts, k)))
                .toArray();
        ObjectNode fields = Monitored.of(trendCase).fields();
        fields.set("statistic", Json.of(statistics));
        ArrayNode alarm = fields.putArray("alarm");
        Arrays.stream(statistics)
                .forEach(statistic ->
                        alarm.add(Json.of(Double.isNaN(statistic) ? null : (Boolean) method.alarm(statistic))));
        return fields;
    }
}
