package nl.tim.statistics.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The counts that a signal rests on, per week up to the one in which it was found.
 *
 * @param firstWeek Monday of the first week
 * @param reports reports of the series
 * @param total reports of the region
 * @param exposure exposure of the series; empty if it is not known
 */
public record Evidence(LocalDate firstWeek, List<Integer> reports, List<Integer> total, List<Double> exposure) {

    public Evidence {
        reports = List.copyOf(reports);
        total = List.copyOf(total);
        exposure = List.copyOf(exposure);
    }

    /** The first day after the counts. */
    public LocalDate until() {
        return firstWeek.plusWeeks(reports.size());
    }

    /**
     * The counts of a series up to the end of a region's axis.
     *
     * @return empty when the region has no such series
     */
    public static Optional<Evidence> of(Region region, SeriesKey key) {
        return region.find(key)
                .map(series -> of(
                        region.weeks(), series, region.total(), region.weeks().count()));
    }

    static Evidence of(Weeks weeks, Series series, Series total, int count) {
        return new Evidence(
                weeks.first(),
                boxed(series.reports(count)),
                boxed(total.reports(count)),
                Arrays.stream(series.exposure(count)).boxed().toList());
    }

    /** Returns a region that consists of this series and the total. */
    Region region(SeriesKey key) {
        Series counted = Series.of(key, unboxed(reports));
        Series whole = exposure.isEmpty()
                ? counted
                : counted.withExposure(
                        exposure.stream().mapToDouble(Double::doubleValue).toArray());
        Series all = Series.of(SeriesKey.REGION, unboxed(total));
        List<Series> others = key.equals(SeriesKey.REGION) ? List.of() : List.of(whole);
        return new Region(new Weeks(firstWeek, reports.size()), all, others);
    }

    private static List<Integer> boxed(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static int[] unboxed(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
