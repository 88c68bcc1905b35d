package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.Map;
import nl.tim.statistics.threshold.Ears;
import nl.tim.statistics.threshold.EarsVariant;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code ears}: C1, C2 and C3, the last also as documented. */
final class EarsFamily implements Family {

    private static final Map<String, EarsVariant> VARIANTS =
            Map.of("C1", EarsVariant.C1, "C2", EarsVariant.C2, "C3", EarsVariant.C3);

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        EarsVariant variant = trendCase.choice("method", VARIANTS);
        double[] counts = trendCase.inputNumbers("observed");
        int[] index = trendCase.index();
        ObjectNode fields =
                Thresholds.fields(index, k -> ears(trendCase, variant).at(counts, k));
        if (variant == EarsVariant.C3) {
            Ears documented = ears(trendCase, EarsVariant.C3_DOCUMENTED);
            ObjectNode derived = fields.putObject("derivedByScript");
            derived.put("note", "computed by the script from the documented C3 formula, not by the package");
            derived.set(
                    "documentedUpperbound",
                    Json.of(Arrays.stream(index)
                            .mapToDouble(k -> documented.at(counts, k).upperBound())
                            .toArray()));
        }
        return fields;
    }

    private static Ears ears(TrendCase trendCase, EarsVariant variant) {
        double usual = variant == EarsVariant.C1 || variant == EarsVariant.C2 ? 0.001 : 0.025;
        return new Ears(
                variant,
                trendCase.integer("baseline"),
                trendCase.optionalNumber("minSigma").orElse(0),
                trendCase.optionalNumber("alpha").orElse(usual));
    }
}
