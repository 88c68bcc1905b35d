package nl.tim.analysis.trend.series;

import java.time.LocalDate;

/** What can be shown of a series. */
public sealed interface Drawing {

    /** A chart. */
    record Chart(Drawn drawn) implements Drawing {}

    /**
     * No week is complete yet, so there is nothing to compare.
     *
     * @param from first day that is counted
     * @param until first day that is not counted any more
     * @param reports reports of the series in between
     */
    record TooSoon(LocalDate from, LocalDate until, long reports) implements Drawing {}

    /** The region has no report in the period. */
    record Nothing() implements Drawing {}
}
