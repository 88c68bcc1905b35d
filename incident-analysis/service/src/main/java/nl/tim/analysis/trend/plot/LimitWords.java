package nl.tim.analysis.trend.plot;

import java.util.function.DoubleFunction;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.spc.ChartPoint;

/** Limits as they stand in the table beside a chart. */
public final class LimitWords {

    private LimitWords() {}

    /**
     * Between which limits a point is to be expected: a lower limit that is not above zero is none.
     *
     * @param number writes a number in the units of the chart
     */
    public static String of(ChartPoint point, DoubleFunction<String> number, Wording wording) {
        if (Double.isNaN(point.upper())) {
            return "–";
        }
        return point.lower() > 0
                ? number.apply(point.lower()) + " – " + number.apply(point.upper())
                : wording.text("series.table.up-to", number.apply(point.upper()));
    }
}
