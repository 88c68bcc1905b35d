package nl.tim.analysis.directory;

import nl.tim.schemas.codes.TaxonomyChange;

/** Keeps the versions of the code lists that administrators make. Implementations are safe for use by many threads. */
public interface TaxonomyLog {

    /**
     * Publishes the version, and waits until it is acknowledged and this replica has read it. Blocks.
     *
     * @param change its number is one more than that of the version that was seen
     * @return false when somebody else made a version with this number first, which then counts
     * @throws nl.tim.analysis.projection.UnavailableException when that did not happen in time; whether it was published is then unknown
     */
    boolean keep(TaxonomyChange change);

    /**
     * Waits until every version that was made before is known here. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that did not happen in time
     */
    void awaitCurrent();
}
