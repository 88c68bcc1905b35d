package nl.tim.local.seed;

import java.time.LocalDate;

/**
 * What to generate; the same plan gives the same reports with the same ids.
 *
 * @param incidents how many reports, 1 or more
 * @param years length of the period in which they came in; 0 when they come in on the last day
 * @param seed any number; another one gives other reports
 * @param until last day of the period
 */
public record SeedPlan(int incidents, int years, long seed, LocalDate until) {

    /** What a region sees in a year. */
    public static final int USUAL_PER_YEAR = 150;

    public SeedPlan {
        if (incidents < 1 || years < 0) {
            throw new IllegalArgumentException("incidents from 1, years from 0");
        }
    }

    /** First day of the period. */
    public LocalDate from() {
        return years == 0 ? until : until.minusYears(years).plusDays(1);
    }
}
