package nl.tim.statistics.engine;

import java.time.LocalDate;

/**
 * A series with more reports than chance explains, given that many series are watched: where, since when, how much, how
 * sure, and all that is needed to explain and recompute it. Counts are reports, not incidence.
 *
 * @param id hash of series, method and onset when it was first found; the same for as long as the change goes on
 * @param key the series
 * @param choice method, settings and the reasons for both
 * @param onset first day of the first period of the change, as estimated when the signal was first found
 * @param from first day of the period in which it is a signal now
 * @param until first day after that period
 * @param pValue chance of at least this much evidence if nothing changed
 * @param adjusted {@code pValue} for the number of series: among signals up to this value, at most this share is false
 * @param tests number of p-values in the scan
 * @param effect reports since the onset, as estimated now, against what was expected
 * @param share whether the series grew by itself
 * @param settings what the scan counted as a signal
 * @param evidence the counts
 */
public record Signal(
        String id,
        SeriesKey key,
        Choice choice,
        LocalDate onset,
        LocalDate from,
        LocalDate until,
        double pValue,
        double adjusted,
        int tests,
        Effect effect,
        ShareView share,
        ScanSettings settings,
        Evidence evidence) {

    /** Returns the signal as an earlier scan's, for the next scan. */
    public KnownSignal known() {
        return new KnownSignal(id, key, onset, from);
    }

    /** Computes p-value and alarm again from nothing but this signal's own evidence and rule. */
    public Judgement recompute() {
        return new Scan(evidence.region(key), settings)
                .judge(key, choice, evidence.reports().size() - 1);
    }
}
