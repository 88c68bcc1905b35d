package nl.tim.analysis.search;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The indexed incidents. Calls block, so never on an event loop; safe for many threads. Every method throws {@link
 * IndexUnavailableException} when the index cannot be asked, and never answers with a part of it.
 */
public interface Incidents {

    /** One page, with exact total and facets. */
    Page search(IncidentSearch search);

    /** The whole document, as current as its last write; empty when there is none. */
    Optional<Map<String, Object>> find(UUID incidentId);

    /** Counts what the filter holds by two fields. */
    Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns);

    /**
     * Counts what statistics count per week of receipt, in the period that the filter names.
     *
     * @param split also count the filter's reports by the codes of this field; null: not
     */
    Timeline timeline(IncidentFilter filter, @Nullable CodedField split);
}
