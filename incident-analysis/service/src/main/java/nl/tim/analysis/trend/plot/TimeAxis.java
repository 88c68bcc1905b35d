package nl.tim.analysis.trend.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A time axis in days.
 *
 * @param first first date that is shown
 * @param last last date that is shown, not before the first
 */
record TimeAxis(LocalDate first, LocalDate last) {

    /** Months between ticks, from fine to coarse. */
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60};

    /** The place of a date between 0 and 1. */
    double place(LocalDate date) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, date) / days;
    }

    /** First days of months, at most so many, evenly spaced and in step with the calendar year. */
    List<LocalDate> ticks(int most) {
        for (int step : STEPS) {
            List<LocalDate> ticks = ticksEvery(step);
            if (ticks.size() <= most) {
                return ticks;
            }
        }
        return List.of(first);
    }

    private List<LocalDate> ticksEvery(int months) {
        int year = first.getYear() / Math.max(1, months / 12) * Math.max(1, months / 12);
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate tick = LocalDate.of(year, 1, 1); !tick.isAfter(last); tick = tick.plusMonths(months)) {
            if (!tick.isBefore(first)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
