package nl.tim.analysis.trend.series;

import java.time.LocalDate;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.search.IncidentFilter;

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

    /**
     * A chart of rates.
     *
     * @param drawn of which each point's total is what the reports are divided by
     * @param per what that is
     * @param counted the reports that count, which are those of the organisations that told their numbers
     */
    record Rate(Drawn drawn, Measure per, IncidentFilter counted) implements Drawing {}

    /** There is nothing to divide by. */
    record NoExposure() implements Drawing {}

    /** The region has no report in the period. */
    record Nothing() implements Drawing {}
}
