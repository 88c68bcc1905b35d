package nl.tim.statistics.engine;

import java.util.Arrays;

/** The complete periods of one granularity on an axis, counted from 0; the first may have begun before the axis. */
final class Periods {

    /** For each period the first week after it. */
    private final int[] ends;

    /** For each week the number of periods that are complete when it ends. */
    private final int[] completeAfter;

    Periods(Weeks weeks, Granularity granularity) {
        int[] found = new int[weeks.count()];
        completeAfter = new int[weeks.count()];
        int periods = 0;
        for (int week = 0; week < weeks.count(); week++) {
            if (!granularity.sameUnit(weeks.thursday(week), weeks.thursday(week + 1))) {
                found[periods++] = week + 1;
            }
            completeAfter[week] = periods;
        }
        ends = Arrays.copyOf(found, periods);
    }

    /** Returns the newest period that is complete when a week ends; -1 if there is none. */
    int newest(int week) {
        return completeAfter[week] - 1;
    }

    /** Returns the first week of a period. */
    int start(int period) {
        return period == 0 ? 0 : ends[period - 1];
    }

    /** Returns the first week after a period. */
    int end(int period) {
        return ends[period];
    }

    /** Returns the period that begins with a week, or the first one after it; one more than the last if there is none. */
    int beginningAt(int week) {
        return week <= 0 ? 0 : completeAfter[week - 1];
    }

    /** Returns the sums of weekly values over periods {@code from} to {@code to}, exclusive. */
    double[] sums(double[] weekly, int from, int to) {
        double[] sums = new double[Math.max(0, to - from)];
        for (int period = from; period < to; period++) {
            for (int week = start(period); week < end(period); week++) {
                sums[period - from] += weekly[week];
            }
        }
        return sums;
    }
}
