package nl.tim.local.seed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What to generate; the same plan gives the same reports with the same ids.
 *
 * @param incidents how many reports, 1 or more
 * @param past whether they came in over the period; otherwise all come in on the last day
 * @param from first day of the period
 * @param until last day of the period, not before the first
 * @param seed any number; another one gives other reports
 */
public record SeedPlan(int incidents, boolean past, LocalDate from, LocalDate until, long seed) {

    /** What a region sees in a year. */
    public static final int USUAL_PER_YEAR = 150;

    public SeedPlan {
        if (incidents < 1 || until.isBefore(from)) {
            throw new IllegalArgumentException("incidents from 1, in a period");
        }
    }

    /** Reports that come in today. */
    public static SeedPlan now(int incidents, long seed, LocalDate today) {
        return new SeedPlan(incidents, false, today, today, seed);
    }

    /** Reports as of the last years. */
    public static SeedPlan past(int incidents, int years, long seed, LocalDate until) {
        return new SeedPlan(incidents, true, until.minusYears(years).plusDays(1), until, seed);
    }

    /** Length of the period in whole months, as years. */
    double years() {
        return ChronoUnit.MONTHS.between(from, until.plusDays(1)) / 12.0;
    }
}
