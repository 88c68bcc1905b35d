package nl.tim.analysis.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Page.Piece;
import nl.tim.analysis.search.TextQuery;
import nl.tim.analysis.search.TextQuery.Clause;
import nl.tim.analysis.search.TextQuery.Kind;
import nl.tim.analysis.search.TextQuery.Term;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.UnavailableException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Asks the index for the pages; never blocks. Fails with {@link UnavailableException} when the index cannot be asked. */
final class Readings {

    private final Incidents incidents;
    private final BlockingCalls calls;

    Readings(Incidents incidents, BlockingCalls calls) {
        this.incidents = incidents;
        this.calls = calls;
    }

    /**
     * A whole incident.
     *
     * @param document as indexed
     * @param found by name of the text, what was asked for in it
     * @param links with other reports that the reader reaches
     */
    record Read(Map<String, Object> document, Map<String, List<List<Piece>>> found, List<Linked> links) {}

    Mono<Page> search(IncidentSearch search) {
        return calls.call(() -> incidents.search(search))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }

    /** The links of a page of incidents. */
    Mono<List<Linked>> links(List<UUID> incidentIds) {
        return calls.call(() -> incidents.links(incidentIds))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }

    /** Empty when there is no such incident; with what the words found in it, if there are any. */
    Mono<Optional<Read>> read(UUID incidentId, @Nullable TextQuery words) {
        return calls.call(() -> incidents
                        .find(incidentId)
                        .map(document ->
                                new Read(document, found(document, words), incidents.links(List.of(incidentId)))))
                .onErrorMap(IndexUnavailableException.class, e -> new UnavailableException(e.kind()));
    }

    /** The index marks words only in what it finds, so it is asked for the words in the incident with this reference. */
    private Map<String, List<List<Piece>>> found(Map<String, Object> document, @Nullable TextQuery words) {
        if (words == null || !(document.get("reference") instanceof String reference)) {
            return Map.of();
        }
        List<Clause> clauses = new ArrayList<>(words.clauses());
        clauses.add(new Clause(List.of(new Term(Kind.REFERENCE, reference, false))));
        IncidentFilter here = new IncidentFilter(
                new TextQuery(words.source(), clauses), Map.of(), DateRange.ALWAYS, DateRange.ALWAYS, false);
        return incidents.search(new IncidentSearch(here, Set.of(), Order.DEFAULT, 1, null, true)).hits().stream()
                .findFirst()
                .map(Page.Hit::highlights)
                .orElse(Map.of());
    }
}
