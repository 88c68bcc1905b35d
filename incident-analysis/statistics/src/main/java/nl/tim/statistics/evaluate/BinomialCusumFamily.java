package nl.tim.statistics.evaluate;

import java.util.Arrays;
import java.util.List;
import nl.tim.statistics.cusum.BinomialCusum;
import tools.jackson.databind.node.ObjectNode;

/** Family {@code binomial_cusum}: incidents among transfers. */
final class BinomialCusumFamily implements Family {

    @Override
    public ObjectNode evaluate(TrendCase trendCase) {
        Monitored monitored = Monitored.of(trendCase);
        double[] counts = monitored.counts();
        int before = monitored.first() - 1;
        double[] sizes = Arrays.copyOfRange(trendCase.inputNumbers("size"), before, before + counts.length);
        BinomialCusum cusum = new BinomialCusum(trendCase.number("p0"), trendCase.number("p1"), trendCase.number("h"));
        List<BinomialCusum.Point> points = cusum.monitor(counts, sizes);
        ObjectNode fields = monitored.fields();
        monitored.number(fields, "statistic", points, BinomialCusum.Point::statistic);
        monitored.each(fields, "alarm", points, point -> Json.of(point.alarm()));
        return fields;
    }
}
