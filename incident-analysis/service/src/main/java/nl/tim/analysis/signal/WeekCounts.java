package nl.tim.analysis.signal;

import java.util.function.Consumer;

/** Counts everything that a scan looks at, in one pass over the index. Calls block; safe for many threads. */
@FunctionalInterface
public interface WeekCounts {

    /**
     * Counts the reports that statistics count, per week of receipt and series.
     *
     * @param each is told every number above 0, in no order
     * @throws nl.tim.analysis.projection.UnavailableException when the index cannot be asked
     */
    void forEach(Consumer<WeekCount> each);
}
