package nl.tim.statistics.evaluate;

import java.util.List;
import nl.tim.statistics.glr.Change;
import nl.tim.statistics.glr.Detector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code glr}: likelihood ratio detectors, with given or estimated means. */
final class DetectorFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        Monitored monitored = Monitored.of(trendCase);
        boolean cases = trendCase.text("ret").equals("cases");
        Means means = Means.of(trendCase, monitored);
        Detector detector = new Detector(
                change(trendCase),
                trendCase.number("c.ARL"),
                means.alpha(),
                Math.max(0, trendCase.integer("M")),
                trendCase.optionalInteger("Mtilde").orElse(1));
        List<Detector.Point> points = detector.monitor(monitored.counts(), means::after, cases);
        ObjectNode fields = monitored.fields();
        fields.set(
                "mu0", Json.of(points.stream().mapToDouble(Detector.Point::mean).toArray()));
        fields.set(
                "value",
                Json.of(points.stream()
                        .mapToDouble(cases ? Detector.Point::cases : Detector.Point::statistic)
                        .toArray()));
        ArrayNode alarm = fields.putArray("alarm");
        points.forEach(point -> alarm.add(point.alarm()));
        means.describe().ifPresent(model -> fields.set("model", model));
        return fields;
    }

    private static Change change(TrendCase trendCase) {
        if (trendCase.optionalNumber("theta").isPresent()) {
            return new Change.Known(trendCase.number("theta"));
        }
        return switch (trendCase.text("change")) {
            case "intercept" -> new Change.Unknown(trendCase.text("dir").equals("inc"));
            case "epi" -> new Change.Epidemic();
            default -> throw new IllegalArgumentException("unknown change " + trendCase.text("change"));
        };
    }
}
