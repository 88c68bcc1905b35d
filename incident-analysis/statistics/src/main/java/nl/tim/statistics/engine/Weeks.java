package nl.tim.statistics.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * Consecutive ISO weeks, counted from 0: the axis that all series of a region share. A week belongs to the year, quarter
 * and month of its Thursday, so every report is in exactly one of each.
 *
 * @param first Monday of week 0: the week in which the region began to report, as weeks before it would count as quiet ones
 * @param count number of complete weeks
 */
public record Weeks(LocalDate first, int count) {

    private static final int TO_THURSDAY = 3;

    public Weeks {
        if (first.getDayOfWeek() != DayOfWeek.MONDAY || count < 1) {
            throw new IllegalArgumentException("weeks begin on a Monday, and there is at least one");
        }
    }

    /** Returns the Monday of a week, which may lie outside the axis. */
    public LocalDate monday(int week) {
        return first.plusWeeks(week);
    }

    /** Returns the week of a date: negative before the axis, {@code count} or more after it. */
    public int weekOf(LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(first, date), 7L);
    }

    /** Returns the week-based year of a week. */
    int year(int week) {
        return monday(week).get(IsoFields.WEEK_BASED_YEAR);
    }

    /** Returns the first week of a week-based year; negative if the year began before the axis. */
    int startOfYear(int year) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        return weekOf(inFirstWeek.with(DayOfWeek.MONDAY));
    }

    LocalDate thursday(int week) {
        return monday(week).plusDays(TO_THURSDAY);
    }
}
