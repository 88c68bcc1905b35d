package nl.tim.statistics.evaluate;

import java.util.List;
import nl.tim.statistics.glr.Change;
import nl.tim.statistics.glr.Detector;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code glr}: likelihood ratio detectors, with given or estimated means. */
final class DetectorFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        Monitored monitored = Monitored.of(trendCase);
        boolean cases = trendCase.text("ret", "value").equals("cases");
        Means means = Means.of(trendCase, monitored);
        Detector detector = new Detector(
                change(trendCase),
                trendCase.number("c.ARL"),
                means.alpha(),
                Math.max(0, trendCase.optionalInteger("M").orElse(0)),
                trendCase.optionalInteger("Mtilde").orElse(1));
        List<Detector.Point> points = detector.monitor(monitored.counts(), means::after, cases);
        ObjectNode fields = monitored.fields();
        monitored.number(fields, "mu0", points, Detector.Point::mean);
        monitored.number(fields, "value", points, cases ? Detector.Point::cases : Detector.Point::statistic);
        monitored.each(fields, "alarm", points, point -> Json.of(point.alarm()));
        means.describe().ifPresent(model -> fields.set("model", model));
        return fields;
    }

    private static Change change(TrendCase trendCase) {
        if (trendCase.optionalNumber("theta").isPresent()) {
            return new Change.Known(trendCase.number("theta"));
        }
        return switch (trendCase.text("change", "intercept")) {
            case "intercept" -> new Change.Unknown(trendCase.text("dir", "inc").equals("inc"));
            case "epi" -> new Change.Epidemic();
            default -> throw new IllegalArgumentException("unknown change " + trendCase.text("change"));
        };
    }
}
