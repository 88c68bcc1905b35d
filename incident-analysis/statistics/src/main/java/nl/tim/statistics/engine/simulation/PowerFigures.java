package nl.tim.statistics.engine.simulation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How often and how soon a change in one cell is found.
 *
 * @param reportsPerYear size of the region
 * @param cellPerYear reports per year in the cell before the change
 * @param change what happens: DOUBLING, TRIPLING or DRIFT
 * @param regions number of simulated regions
 * @param signals the engine
 * @param twiceLastYear "more than twice last year's mean"
 * @param moreThanFive "more than five a month in the same cell"
 */
public record PowerFigures(
        int reportsPerYear,
        double cellPerYear,
        String change,
        int regions,
        Found signals,
        Found twiceLastYear,
        Found moreThanFive) {

    /**
     * What one rule found.
     *
     * @param withinOneYear share of the regions in which the rule pointed at the cell within 52 weeks
     * @param withinTwoYears the same within 104 weeks
     * @param medianWeeks median number of weeks until then, among those found within 104 weeks; null if none was
     */
    public record Found(
            double withinOneYear,
            double withinTwoYears,
            @Nullable Double medianWeeks) {

        /** Returns the figures of delays in weeks, NaN for a change that was not found. */
        static Found of(double[] delays) {
            double[] found = Arrays.stream(delays)
                    .filter(delay -> !Double.isNaN(delay))
                    .sorted()
                    .toArray();
            double inOneYear = Arrays.stream(found).filter(delay -> delay <= 52).count();
            Double median = found.length == 0 ? null : median(found);
            return new Found(inOneYear / delays.length, (double) found.length / delays.length, median);
        }

        private static Double median(double[] sorted) {
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }
}
