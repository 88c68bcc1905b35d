package nl.tim.statistics.farrington;

import java.time.LocalDate;
import java.time.MonthDay;

/** Finds the same time of earlier years. */
final class ReferencePoints {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private ReferencePoints() {}

    /** Returns the period {@code years} years before {@code k}, counted from 1; 0 or less if the series has none. */
    static int before(CountSeries series, int k, int years) {
        if (!series.dated()) {
            return k - years * series.periodsPerYear();
        }
        long same = yearsBefore(series.date(k), years).toEpochDay();
        return series.indexOfDay(series.weekly() ? nearestWeekday(same, series.day(k)) : same);
    }

    /** Returns the same date of an earlier year; 1 March if that year has no 29 February. */
    static LocalDate yearsBefore(LocalDate date, int years) {
        LocalDate same = date.minusYears(years);
        return MonthDay.from(date).equals(LEAP_DAY) && !same.isLeapYear() ? same.plusDays(1) : same;
    }

    /** Returns the day of the same Sunday-to-Saturday week with the weekday of {@code like}, or a week off if nearer. */
    private static long nearestWeekday(long day, long like) {
        long inWeek = day - (weekday(day) - weekday(like));
        long other = inWeek > day ? inWeek - 7 : inWeek + 7;
        return Math.abs(inWeek - day) <= Math.abs(other - day) ? inWeek : other;
    }

    /** Returns the nearest day with the weekday of {@code like}. */
    static long snapped(long day, long like) {
        long forward = Math.floorMod(weekday(like) - weekday(day), 7L);
        long back = Math.floorMod(weekday(day) - weekday(like), 7L);
        return forward < back ? day + forward : day - back;
    }

    /** Returns 0 for Sunday to 6 for Saturday. The epoch was a Thursday. */
    private static long weekday(long day) {
        return Math.floorMod(day + 4, 7L);
    }
}
