package nl.tim.statistics.evaluate;

import java.util.Map;
import java.util.TreeMap;
import nl.tim.statistics.multiplicity.Adjustment;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code padjust}: p-values adjusted for multiplicity, all adjustments of every case. */
final class AdjustmentFamily implements Family {

    private static final Map<String, Adjustment> NAMES = new TreeMap<>(Map.of(
            "BH", Adjustment.BENJAMINI_HOCHBERG,
            "BY", Adjustment.BENJAMINI_YEKUTIELI,
            "holm", Adjustment.HOLM,
            "hochberg", Adjustment.HOCHBERG,
            "hommel", Adjustment.HOMMEL,
            "bonferroni", Adjustment.BONFERRONI));

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        double[] p = trendCase.inputNumbers("p");
        ObjectNode fields = Json.NODES.objectNode();
        NAMES.forEach((name, adjustment) -> {
            double[] adjusted = trendCase.optionalInteger("n").stream()
                    .mapToObj(n -> adjustment.adjust(p, n))
                    .findFirst()
                    .orElseGet(() -> adjustment.adjust(p));
            fields.set(name, Json.of(adjusted));
        });
        return fields;
    }
}
