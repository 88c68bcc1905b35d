package nl.tim.analysis.incident.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * Dutch working days: Monday to Friday without the days that the Algemene termijnenwet, article 3, names: New Year's Day, Good Friday,
 * Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday and both Christmas days. 5 May counts each year, as it does there.
 */
public final class WorkingCalendar {
    private static final int KINGS_DAY = 27;
    private static final int LIBERATION_DAY = 5;

    private WorkingCalendar() {}

    /** Whether people work on this day. */
    public static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether the day is a public holiday, in a weekend or not. */
    public static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        Set<LocalDate> moving =
                Set.of(easter.minusDays(2), easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
        return moving.contains(day) || day.equals(kingsDay(day.getYear())) || isFixed(day);
    }

    /** The last day of a term of so many working days that begins after this day; the day itself, or the next working day, for 0. */
    public static LocalDate plusWorkingDays(LocalDate day, int days) {
        LocalDate end = days == 0 ? nextWorkingDay(day) : day;
        for (int left = days; left > 0; left--) {
            end = nextWorkingDay(end.plusDays(1));
        }
        return end;
    }

    /** The day itself when people work on it, else the first one after it on which they do. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many working days come after this one, the last day included; 0 when it is not later. */
    public static int workingDaysAfter(LocalDate day, LocalDate last) {
        return last.isAfter(day)
                ? (int) day.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(WorkingCalendar::isWorkingDay)
                        .count()
                : 0;
    }

    private static boolean isFixed(LocalDate day) {
        int number = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> number == 1;
            case MAY -> number == LIBERATION_DAY;
            case DECEMBER -> number == 25 || number == 26;
            case FEBRUARY, MARCH, APRIL, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER -> false;
        };
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, KINGS_DAY);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
