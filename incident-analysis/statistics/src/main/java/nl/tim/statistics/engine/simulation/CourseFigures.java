package nl.tim.statistics.engine.simulation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a change that was found is wrongly said to be over, and how soon it is rightly said.
 *
 * @param reportsPerYear size of the region
 * @param cellPerYear reports per year in the cell before the change
 * @param change what happens: TRIPLING, which lasts, YEAR, three times as many for 52 weeks, or CLUSTER, ten times as many for six weeks
 * @param found number of regions in which it was found
 * @param wrongWeeks share of the weeks in which it lasted, after it was found, that said it was over; NaN without such weeks
 * @param wrongEver share of the regions in which a week said so; NaN without regions
 * @param withinHalfYear share of the regions that said it was over within 26 weeks after the return; NaN for what lasts
 * @param withinOneYear the same within 52 weeks
 * @param withinTwoYears the same within 104 weeks
 * @param medianWeeks median number of weeks until then, among those within 104 weeks; null if there are none
 */
public record CourseFigures(
        int reportsPerYear,
        double cellPerYear,
        String change,
        int found,
        double wrongWeeks,
        double wrongEver,
        double withinHalfYear,
        double withinOneYear,
        double withinTwoYears,
        @Nullable Double medianWeeks) {

    /**
     * One region.
     *
     * @param lasting weeks in which it lasted, after it was found
     * @param wrong of these, weeks that said it was over
     * @param delay weeks from the return to the first week that said it was over; NaN when none did
     */
    record Told(int lasting, int wrong, double delay) {}

    static CourseFigures of(int reportsPerYear, double cellPerYear, Planted.Kind change, List<Told> told) {
        double lasting = told.stream().mapToInt(Told::lasting).sum();
        double wrong = told.stream().mapToInt(Told::wrong).sum();
        double ever = told.stream().filter(one -> one.wrong() > 0).count();
        boolean returns = change.weeks() < Integer.MAX_VALUE;
        double[] delays = told.stream()
                .mapToDouble(Told::delay)
                .filter(delay -> !Double.isNaN(delay))
                .sorted()
                .toArray();
        return new CourseFigures(
                reportsPerYear,
                cellPerYear,
                change.name(),
                told.size(),
                wrong / lasting,
                ever / told.size(),
                returns ? within(delays, 26, told.size()) : Double.NaN,
                returns ? within(delays, 52, told.size()) : Double.NaN,
                returns ? within(delays, 104, told.size()) : Double.NaN,
                returns && delays.length > 0 ? delays[(delays.length - 1) / 2] : null);
    }

    private static double within(double[] delays, int weeks, int all) {
        return (double) Arrays.stream(delays).filter(delay -> delay <= weeks).count() / all;
    }
}
