package nl.tim.statistics.engine;

import java.util.List;
import nl.tim.statistics.engine.Reason.Code;
import nl.tim.statistics.spc.ChartParameters;
import nl.tim.statistics.spc.ChartType;
import nl.tim.statistics.spc.ControlChart;
import nl.tim.statistics.spc.Subgroups;

/**
 * Reports per 1,000 opportunities: a u chart, u' where counts vary more than chance around a constant rate (Laney 2002), a run chart of
 * few points. A picture: it raises no signal.
 *
 * @param picture which chart, and why
 * @param chart the points, in the order of the periods; none when there are too few reports for a rate
 */
public record RateChart(Picture picture, ControlChart chart) {

    /** Rates are per so many. */
    public static final int PER = 1000;

    /**
     * Draws rates.
     *
     * @param granularity of the periods
     * @param counts reports per period
     * @param exposure opportunities per period, each positive
     */
    public static RateChart of(Granularity granularity, double[] counts, double[] exposure) {
        double reports = Series.sum(counts, 0, counts.length);
        double perPoint = counts.length == 0 ? 0 : reports / counts.length;
        if (perPoint < Pictures.FILLED) {
            Reason reason = new Reason(Code.POINTS_NEARLY_EMPTY, perPoint, Pictures.FILLED);
            return new RateChart(
                    new Picture(ChartType.RATE, granularity, reason), new ControlChart(List.of(), List.of()));
        }
        Picture picture = picture(granularity, counts, exposure, perPoint);
        ChartParameters usual = ChartParameters.of(picture.type());
        ChartParameters perThousand = new ChartParameters(
                usual.type(),
                PER,
                usual.freeze(),
                usual.partEnds(),
                usual.excluded(),
                usual.centreLine(),
                usual.screened(),
                usual.negativeLimits(),
                usual.runsRule());
        return new RateChart(picture, ControlChart.of(Subgroups.of(counts, exposure), perThousand));
    }

    private static Picture picture(Granularity granularity, double[] counts, double[] exposure, double perPoint) {
        if (counts.length < Pictures.FEWEST_POINTS) {
            Reason few = new Reason(Code.FEW_POINTS, counts.length, Pictures.FEWEST_POINTS);
            return new Picture(ChartType.RUN, granularity, few);
        }
        double rate = Series.sum(counts, 0, counts.length) / Series.sum(exposure, 0, exposure.length);
        double[] means = exposure.clone();
        for (int i = 0; i < means.length; i++) {
            means[i] *= rate;
        }
        double phi = Dispersion.of(counts, means).phi();
        return phi > 1
                ? new Picture(ChartType.RATE_PRIME, granularity, new Reason(Code.VARIES_MORE_THAN_CHANCE, phi, 1))
                : new Picture(ChartType.RATE, granularity, new Reason(Code.POINTS_FILLED, perPoint, Pictures.FILLED));
    }
}
