package nl.tim.analysis.exposure;

import java.util.List;

/** What was loaded, on its topic. Safe for many threads. */
public interface Exposures {

    /** Everything that this replica has read, in no order. Does not block. */
    List<Exposure> all();

    /**
     * Writes lines down; each replaces what was loaded for the same organisation, boundary and period. Blocks until it is durable and in
     * {@link #all}.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable; storing the same again is harmless
     */
    void store(List<Exposure> lines);

    /**
     * Waits until everything that was stored before is in {@link #all}. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that does not happen in time
     */
    void awaitCurrent();
}
