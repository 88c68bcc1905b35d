package nl.tim.statistics.engine;

import nl.tim.statistics.engine.Reason.Code;
import nl.tim.statistics.spc.ChartType;

/** Picks the chart for a series: counts where points are filled, time between reports where they would be nearly empty. */
final class Pictures {

    static final int FEWEST_POINTS = 12;

    /** Fewest reports a point, on average, with which counts or rates around a centre mean something. */
    static final double FILLED = 2;

    private static final double FILLED_WITHOUT_MODEL = 5;

    private Pictures() {}

    /** Returns the chart of a series with {@code mean} reports per week over {@code weeks} weeks. */
    static Picture of(Series series, double mean, Dispersion dispersion, int weeks) {
        for (Granularity granularity : Granularity.values()) {
            double points = weeks / granularity.weeks();
            double perPoint = mean * granularity.weeks();
            if (perPoint >= FILLED && points < FEWEST_POINTS) {
                return new Picture(ChartType.RUN, granularity, new Reason(Code.FEW_POINTS, points, FEWEST_POINTS));
            }
            if (perPoint >= FILLED) {
                return counts(series, granularity, perPoint, dispersion);
            }
        }
        double perQuarter = mean * Granularity.QUARTER.weeks();
        ChartType between = series.exposed() ? ChartType.GAPS : ChartType.TIMES;
        return new Picture(between, Granularity.WEEK, new Reason(Code.POINTS_NEARLY_EMPTY, perQuarter, FILLED));
    }

    /** Returns the chart of shares: their variation is compared with that of binomial counts. */
    static Picture ofShares(Granularity granularity, double[] reports, double[] totals) {
        if (reports.length < FEWEST_POINTS) {
            return new Picture(ChartType.RUN, granularity, new Reason(Code.FEW_POINTS, reports.length, FEWEST_POINTS));
        }
        double phi = Dispersion.ofShares(reports, totals);
        return phi > 1
                ? new Picture(ChartType.PROPORTION_PRIME, granularity, new Reason(Code.VARIES_MORE_THAN_CHANCE, phi, 1))
                : new Picture(
                        ChartType.PROPORTION,
                        granularity,
                        new Reason(Code.POINTS_FILLED, reports.length, FEWEST_POINTS));
    }

    private static Picture counts(Series series, Granularity granularity, double perPoint, Dispersion dispersion) {
        boolean varies = dispersion.phi() > 1;
        if (series.exposed()) {
            ChartType rate = varies ? ChartType.RATE_PRIME : ChartType.RATE;
            return new Picture(rate, granularity, new Reason(Code.POINTS_FILLED, perPoint, FILLED));
        }
        if (!varies) {
            return new Picture(ChartType.COUNT, granularity, new Reason(Code.POINTS_FILLED, perPoint, FILLED));
        }
        ChartType type = perPoint >= FILLED_WITHOUT_MODEL ? ChartType.INDIVIDUALS : ChartType.RUN;
        return new Picture(type, granularity, new Reason(Code.VARIES_MORE_THAN_CHANCE, dispersion.phi(), 1));
    }
}
