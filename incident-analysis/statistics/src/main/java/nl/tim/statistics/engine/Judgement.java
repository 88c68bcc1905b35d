package nl.tim.statistics.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a scan says of one series, by one method, at its newest complete period.
 *
 * @param key the series
 * @param choice how it was judged, and why
 * @param from first day of the period; null if no period is complete yet
 * @param until first day after it; null if no period is complete yet
 * @param pValue chance of at least this much evidence for more reports if nothing changed; NaN if it was not judged
 * @param adjusted {@code pValue} for the number of p-values in the scan; NaN if it was not judged
 * @param alarm whether the method's own rule gives alarm
 */
public record Judgement(
        SeriesKey key,
        Choice choice,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        double pValue,
        double adjusted,
        boolean alarm) {

    /** Returns whether the series was judged. */
    public boolean judged() {
        return !Double.isNaN(pValue);
    }

    Judgement withAdjusted(double value) {
        return new Judgement(key, choice, from, until, pValue, value, alarm);
    }
}
