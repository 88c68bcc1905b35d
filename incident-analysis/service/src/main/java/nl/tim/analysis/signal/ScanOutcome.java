package nl.tim.analysis.signal;

import java.time.LocalDate;
import java.util.List;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Signal;
import org.jspecify.annotations.Nullable;

/**
 * What one scan did.
 *
 * @param from Monday of the first week that was scanned; null when no week is complete yet
 * @param to Monday of the last one; null when no week is complete yet
 * @param series number of series with reports, the region's total included
 * @param tests p-values of the last week
 * @param unjudged series that have too little history to be judged in the last week
 * @param signals every signal that the weeks hold, as found in its newest period, most recent first
 */
public record ScanOutcome(
        @Nullable LocalDate from, @Nullable LocalDate to, int series, int tests, int unjudged, List<Found> signals) {

    static final ScanOutcome NOTHING = new ScanOutcome(null, null, 0, 0, 0, List.of());

    /** Copies the signals. */
    public ScanOutcome {
        signals = List.copyOf(signals);
    }

    /** Whether it was known before. */
    public enum News {
        /** Nobody knew it. */
        RAISED,
        /** Known, and found in a later period than before. */
        CONTINUED,
        /** Known as it is. */
        KNOWN
    }

    /**
     * A signal that was found.
     *
     * @param course whether it lasts, by the counts up to the last week
     */
    public record Found(Signal signal, News news, Course course) {}
}
