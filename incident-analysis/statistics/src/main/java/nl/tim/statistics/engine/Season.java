package nl.tim.statistics.engine;

import java.util.Arrays;
import nl.tim.statistics.regression.SeasonalModel;

/** The season of a region: every series is too small to have its own, so all borrow that of the region's total. */
final class Season {

    private static final int FEWEST_REPORTS = 100;
    private static final SeasonalModel.Shape SHAPE = new SeasonalModel.Shape(52, 1, false);

    private Season() {}

    /** Returns per week of the axis the factor on the average of the history; 1 when the history is too small to know. */
    static double[] of(Series total, Reference reference) {
        double[] factors = new double[total.length()];
        boolean visible = reference.weeks() >= Reference.TWO_YEARS
                && total.sum(reference.from(), reference.start()) >= FEWEST_REPORTS;
        if (!visible) {
            Arrays.fill(factors, 1);
            return factors;
        }
        double[] history = Arrays.copyOfRange(total.counts(), reference.from(), reference.start());
        SeasonalModel model = SeasonalModel.poisson(SHAPE, history, reference.from());
        for (int week = 0; week < factors.length; week++) {
            factors[week] = model.mean(week);
        }
        double average = Series.sum(factors, reference.from(), reference.start()) / reference.weeks();
        for (int week = 0; week < factors.length; week++) {
            factors[week] /= average;
        }
        return factors;
    }
}
