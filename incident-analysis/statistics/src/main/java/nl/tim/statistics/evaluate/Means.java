package nl.tim.statistics.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.tim.statistics.regression.SeasonalModel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The expected counts of a {@code glr} case: given, or from a model of the history. Not thread-safe. */
final class Means {

    private final Monitored monitored;
    private final double[] given;
    private final boolean refit;
    private final SeasonalModel.@Nullable Shape shape;
    private final List<SeasonalModel> models = new ArrayList<>();
    private final double alpha;
    private final boolean estimated;

    private Means(TrendCase trendCase, Monitored monitored) {
        this.monitored = monitored;
        JsonNode model = trendCase.parameter("mu0");
        given = model.isObject() ? new double[0] : given(trendCase, monitored.counts().length);
        refit = model.path("refit").booleanValue(false);
        OptionalDouble known = trendCase.optionalNumber("alpha");
        shape = model.isObject()
                ? new SeasonalModel.Shape(
                        trendCase.frequency(),
                        model.path("S").intValue(0),
                        model.path("trend").booleanValue(false))
                : null;
        if (shape != null) {
            models.add(first(shape, known));
        }
        estimated = known.isEmpty();
        alpha = known.orElseGet(() -> models.getFirst().alpha());
    }

    /** A single mean holds for every point; it may be a parameter too. */
    private static double[] given(TrendCase trendCase, int points) {
        double[] input = trendCase.inputNumbers("mu0");
        double[] means = input.length == 0 ? Json.numbers(trendCase.parameter("mu0")) : input;
        if (means.length == points) {
            return means;
        }
        if (means.length != 1) {
            throw new IllegalArgumentException("mu0 must have one mean, or one for each of " + points + " time points");
        }
        double[] all = new double[points];
        Arrays.fill(all, means[0]);
        return all;
    }

    static Means of(TrendCase trendCase, Monitored monitored) {
        return new Means(trendCase, monitored);
    }

    /** Returns the overdispersion, given or that of the first model. */
    double alpha() {
        return alpha;
    }

    /** Returns the expected counts from the monitored point at position {@code seen} on. */
    double[] after(int seen) {
        if (shape == null) {
            return Arrays.copyOfRange(given, seen, given.length);
        }
        if (refit && seen > 0) {
            models.add(fit(shape, seen, alpha));
        }
        SeasonalModel model = models.getLast();
        double[] means = new double[monitored.counts().length - seen];
        Arrays.setAll(means, i -> model.mean(monitored.first() + seen + i));
        return means;
    }

    private SeasonalModel first(SeasonalModel.Shape fitted, OptionalDouble known) {
        return known.isPresent()
                ? fit(fitted, 0, known.getAsDouble())
                : SeasonalModel.negativeBinomial(fitted, monitored.history(0), 1);
    }

    /** Once the overdispersion is known, given or from the first model, it is not estimated anew. */
    private SeasonalModel fit(SeasonalModel.Shape fitted, int seen, double overdispersion) {
        double[] history = monitored.history(seen);
        return overdispersion == 0
                ? SeasonalModel.poisson(fitted, history, 1)
                : SeasonalModel.negativeBinomial(fitted, history, 1, overdispersion);
    }

    /** Returns the models in the words of the reference, empty if the means were given. */
    Optional<ObjectNode> describe() {
        if (shape == null) {
            return Optional.empty();
        }
        ObjectNode described = Json.NODES.objectNode();
        described.set("alphaUsed", Json.of(alpha));
        ArrayNode all = described.putArray("models");
        for (SeasonalModel model : models) {
            ObjectNode one = all.addObject();
            one.set("coefficients", coefficients(model, shape));
            one.set("theta", Json.of(estimated && all.size() == 1 ? 1 / model.alpha() : Double.NaN));
        }
        described.put(
                "note",
                "in-control model fitted on 1..(first monitored index - 1); with refit=TRUE one model per restart");
        return Optional.of(described);
    }

    private static ObjectNode coefficients(SeasonalModel model, SeasonalModel.Shape shape) {
        List<String> names = new ArrayList<>(List.of("(Intercept)"));
        if (shape.trend()) {
            names.add("t");
        }
        for (int s = 1; s <= shape.harmonics(); s++) {
            names.add("cos(2 * " + s + " * pi/p * t)");
            names.add("sin(2 * " + s + " * pi/p * t)");
        }
        double[] values = model.coefficients();
        ObjectNode coefficients = Json.NODES.objectNode();
        for (int i = 0; i < values.length; i++) {
            coefficients.set(names.get(i), Json.of(values[i]));
        }
        return coefficients;
    }
}
