package nl.tim.analysis.signal.kafka;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tim.schemas.signal.MethodParameter;
import nl.tim.statistics.engine.Method;
import nl.tim.statistics.engine.Rule;
import nl.tim.statistics.farrington.EnoughCases;
import nl.tim.statistics.farrington.FlexibleParameters;
import nl.tim.statistics.threshold.Bayes;

/** What a method was told, from names with numbers; the way back of {@link nl.tim.analysis.signal.RuleSettings}. */
final class RuleParameters {

    private final Map<String, Double> values;

    private RuleParameters(List<MethodParameter> parameters) {
        values = parameters.stream().collect(Collectors.toMap(MethodParameter::getName, MethodParameter::getValue));
    }

    static Rule rule(Method method, List<MethodParameter> parameters) {
        return new RuleParameters(parameters).rule(method);
    }

    private Rule rule(Method method) {
        return switch (method) {
            case LIKELIHOOD_RATIO_CUSUM ->
                new Rule.Cusum(
                        (int) number("fromWeek"),
                        (int) number("startWeek"),
                        number("rate"),
                        number("upperRate"),
                        number("factor"),
                        number("overdispersion"),
                        number("threshold"));
            case FARRINGTON_FLEXIBLE -> new Rule.Farrington(farrington());
            case BAYES ->
                new Rule.Predictive(new Bayes((int) number("years"), (int) number("window"), true, number("alpha")));
            case NONE -> new Rule.None();
        };
    }

    private FlexibleParameters farrington() {
        FlexibleParameters usual = FlexibleParameters.weekly(number("alpha"));
        return new FlexibleParameters(
                (int) number("years"),
                (int) number("window"),
                usual.seasons(),
                usual.recentLeftOut(),
                usual.trend(),
                usual.trendLevel(),
                usual.reweightAbove(),
                number("population") > 0,
                usual.method(),
                usual.scale(),
                usual.alpha(),
                new EnoughCases(0, 1));
    }

    private double number(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
