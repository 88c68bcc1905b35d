package nl.tim.analysis.link;

import java.util.List;
import java.util.Optional;

/** Keeps links. Implementations are safe for use by many threads. */
public interface LinkLog {

    /** All that were ever made, as far as this replica has read. Never blocks. */
    List<ReportingLink> all();

    /** The one that is kept here; empty when there is none. Never blocks. */
    Optional<ReportingLink> find(String place);

    /**
     * Keeps the link instead of what is in its place, and waits until this replica has read it. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that did not happen in time
     */
    void keep(ReportingLink link);
}
