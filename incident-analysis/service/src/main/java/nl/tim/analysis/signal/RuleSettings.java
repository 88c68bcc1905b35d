package nl.tim.analysis.signal;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.tim.statistics.engine.Rule;
import nl.tim.statistics.farrington.FlexibleParameters;

/** What a method was told, as names with numbers. */
public final class RuleSettings {

    private RuleSettings() {}

    /** The settings in the order in which they are explained. */
    public static SequencedMap<String, Double> of(Rule rule) {
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        switch (rule) {
            case Rule.Cusum cusum -> {
                values.put("fromWeek", (double) cusum.fromWeek());
                values.put("startWeek", (double) cusum.startWeek());
                values.put("rate", cusum.rate());
                values.put("upperRate", cusum.upperRate());
                values.put("factor", cusum.factor());
                values.put("overdispersion", cusum.overdispersion());
                values.put("threshold", cusum.threshold());
            }
            case Rule.Farrington farrington -> {
                FlexibleParameters told = farrington.parameters();
                values.put("years", (double) told.years());
                values.put("window", (double) told.window());
                values.put("population", told.population() ? 1.0 : 0.0);
                values.put("alpha", told.alpha());
            }
            case Rule.Predictive predictive -> {
                values.put("years", (double) predictive.bayes().years());
                values.put("window", (double) predictive.bayes().window());
                values.put("alpha", predictive.bayes().alpha());
            }
            case Rule.None _ -> {}
        }
        return values;
    }
}
