package nl.tim.statistics.farrington;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series of counts per week or month, with dates or an index only, and optionally a population. Immutable. */
public final class CountSeries {

    private static final int WEEKS_PER_YEAR = 52;

    private final double[] counts;
    private final int periodsPerYear;
    private final long @Nullable [] days;
    private final double @Nullable [] population;
    private final boolean evenlySpaced;
    private final double[] starts;
    private final double[] logs;
    private final double[] powers;

    /**
     * Creates a series.
     *
     * @param counts the counts in time order; NaN is missing
     * @param periodsPerYear 52 for weeks, 12 for months
     * @param dates date of each count, increasing; empty if there is only an index
     * @param population exposure of each period, positive; empty if there is none
     */
    public CountSeries(double[] counts, int periodsPerYear, List<LocalDate> dates, double[] population) {
        if (!dates.isEmpty() && dates.size() != counts.length) {
            throw new IllegalArgumentException("as many dates as counts are needed");
        }
        if (population.length != 0 && population.length != counts.length) {
            throw new IllegalArgumentException("as many populations as counts are needed");
        }
        this.counts = counts.clone();
        this.periodsPerYear = periodsPerYear;
        this.days = dates.isEmpty()
                ? null
                : dates.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.population = population.length == 0 ? null : population.clone();
        evenlySpaced = days == null || evenlySpaced(days);
        starts = Arrays.stream(counts).map(y -> Math.log(y + 0.1)).toArray();
        logs = Arrays.stream(counts).map(y -> y == 0 ? 0 : y * Math.log(y)).toArray();
        powers = Arrays.stream(counts).map(y -> Math.cbrt(y) * Math.cbrt(y)).toArray();
    }

    /** Returns the number of periods. */
    public int length() {
        return counts.length;
    }

    /** Returns the count of a period, counted from 1; NaN if missing. */
    public double count(int k) {
        return counts[k - 1];
    }

    private static boolean evenlySpaced(long[] days) {
        for (int i = 2; i < days.length; i++) {
            if (days[i] - days[i - 1] != days[1] - days[0]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all periods have the same length, as weeks do and months do not. */
    boolean evenlySpaced() {
        return evenlySpaced;
    }

    boolean dated() {
        return days != null;
    }

    boolean weekly() {
        return periodsPerYear == WEEKS_PER_YEAR;
    }

    int periodsPerYear() {
        return periodsPerYear;
    }

    /** Returns the day since the epoch of a period; only for a dated series. */
    long day(int k) {
        if (days == null) {
            throw new IllegalStateException("the series has no dates");
        }
        return days[k - 1];
    }

    LocalDate date(int k) {
        return LocalDate.ofEpochDay(day(k));
    }

    /** Returns the period with this day since the epoch, counted from 1; 0 or less if there is none. */
    int indexOfDay(long day) {
        if (days == null) {
            throw new IllegalStateException("the series has no dates");
        }
        return Arrays.binarySearch(days, day) + 1;
    }

    /** Returns the population of a period. */
    double population(int k) {
        if (population == null) {
            throw new IllegalArgumentException("the series has no population");
        }
        return population[k - 1];
    }

    /** Returns {@code log(y + 0.1)}, where the regression starts. */
    double start(int k) {
        return starts[k - 1];
    }

    /** Returns {@code y log y}, 0 for 0. */
    double timesLog(int k) {
        return logs[k - 1];
    }

    /** Returns {@code y^(2/3)}. */
    double twoThirds(int k) {
        return powers[k - 1];
    }

    /** Returns the sum of the last counts up to and including {@code k}, NaN if one is missing. */
    double recent(int k, int periods) {
        double sum = 0;
        for (int i = Math.max(1, k - periods + 1); i <= k; i++) {
            sum += counts[i - 1];
        }
        return sum;
    }
}
