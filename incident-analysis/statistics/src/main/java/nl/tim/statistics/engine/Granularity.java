package nl.tim.statistics.engine;

import java.time.LocalDate;

/** The length of the periods in which a series is judged. */
public enum Granularity {
    /** ISO weeks. */
    WEEK(1) {
        @Override
        boolean sameUnit(LocalDate thursday, LocalDate next) {
            return thursday.equals(next);
        }
    },
    /** Four or five weeks: those whose Thursday is in the month. */
    MONTH(52.18 / 12) {
        @Override
        boolean sameUnit(LocalDate thursday, LocalDate next) {
            return thursday.getMonth() == next.getMonth();
        }
    },
    /** Thirteen weeks, sometimes fourteen: those whose Thursday is in the quarter. */
    QUARTER(52.18 / 4) {
        @Override
        boolean sameUnit(LocalDate thursday, LocalDate next) {
            return (thursday.getMonthValue() - 1) / 3 == (next.getMonthValue() - 1) / 3;
        }
    };

    private final double weeks;

    Granularity(double weeks) {
        this.weeks = weeks;
    }

    /** Returns the average number of weeks in a period. */
    public double weeks() {
        return weeks;
    }

    /** Returns whether two Thursdays, at most a week apart, are in the same period. */
    abstract boolean sameUnit(LocalDate thursday, LocalDate next);
}
