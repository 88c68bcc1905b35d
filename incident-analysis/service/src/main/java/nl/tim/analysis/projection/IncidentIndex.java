package nl.tim.analysis.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One version of the incident index. Calls block. Safe for use by many threads. */
public interface IncidentIndex {

    /**
     * The documents as last written, also those that no search sees yet.
     *
     * @return without the ids that have no document
     * @throws UnavailableException when they cannot be read now
     */
    Map<UUID, Projected> load(Collection<UUID> incidentIds);

    /**
     * Writes documents in one request, each with its seq as version and judged by itself.
     *
     * @param documents at most one for each incident
     * @param versioning which versions give way
     * @return an outcome for each document
     * @throws UnavailableException when the request as a whole failed; what was written of it is unknown
     */
    Map<UUID, ItemOutcome> store(List<Projected> documents, Versioning versioning);

    /** Which stored versions give way to a written one. */
    enum Versioning {
        /** Lower ones. */
        NEWER,
        /** Lower and equal ones, for repair. */
        NEWER_OR_SAME
    }
}
