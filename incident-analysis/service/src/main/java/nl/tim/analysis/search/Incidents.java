package nl.tim.analysis.search;

import java.util.Collection;
import java.util.List;
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

    /**
     * The links of these reports from either side: what they hold first, then what others say of them. As current as a search, so a second behind.
     *
     * @param incidentIds reports that the reader reaches, at most a page of them
     */
    List<Linked> links(Collection<UUID> incidentIds);

    /** Counts what the filter holds by two fields. */
    Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns);

    /**
     * Counts what statistics count per week of receipt, in the period that the filter names.
     *
     * @param split also count the filter's reports by the codes of this field; null: not
     */
    Timeline timeline(IncidentFilter filter, @Nullable CodedField split);

    /** Counts what statistics count per month in which it happened, of what came in in the period that the filter names. */
    Occurrences occurrences(IncidentFilter filter);

    /** How many incidents each of these filters holds, in their order. */
    List<Long> counts(List<IncidentFilter> filters);

    /**
     * Words that are in more of some narratives than in those of a larger set, in the opinion of the index, which may look at a part of
     * them: something to count, not a finding. Lower case, without accents; in no order.
     *
     * @param some the narratives that may have them
     * @param all the larger set, with the narratives themselves
     */
    List<String> risingWords(IncidentFilter some, IncidentFilter all);
}
