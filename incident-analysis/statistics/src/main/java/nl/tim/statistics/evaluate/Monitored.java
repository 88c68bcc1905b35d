package nl.tim.statistics.evaluate;

import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** The part of a series that a sequential method monitors: consecutive points up to the last time point of the case. */
final class Monitored {

    private final double[] series;
    private final int[] index;

    private Monitored(double[] series, int[] index) {
        this.series = series;
        this.index = index;
    }

    static Monitored of(TrendCase trendCase) {
        return new Monitored(trendCase.inputNumbers("observed"), trendCase.index());
    }

    /** Returns the first monitored time point, counted from 1. */
    int first() {
        return index[0];
    }

    double[] counts() {
        return Arrays.copyOfRange(series, first() - 1, index[index.length - 1]);
    }

    /** Returns the counts before the monitored point at position {@code seen}. */
    double[] history(int seen) {
        return Arrays.copyOf(series, first() - 1 + seen);
    }

    ObjectNode fields() {
        ObjectNode fields = Json.NODES.objectNode();
        fields.set("index", Json.of(index));
        fields.set("observed", Json.of(counts()));
        return fields;
    }
}
