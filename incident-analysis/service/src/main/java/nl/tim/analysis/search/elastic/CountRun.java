package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;
import nl.tim.analysis.search.IncidentFilter;

/** Counts what many filters hold in one request. */
final class CountRun {

    private static final String FILTERS = "filters";

    private CountRun() {}

    static SearchRequest request(String index, List<IncidentFilter> filters) {
        List<Query> queries = filters.stream()
                .map(filter -> FilterQueries.of(filter, field -> true))
                .toList();
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .aggregations(FILTERS, each -> each.filters(all -> all.filters(buckets -> buckets.array(queries)))));
    }

    static List<Long> counts(SearchResponse<Void> response) {
        return Objects.requireNonNull(response.aggregations().get(FILTERS)).filters().buckets().array().stream()
                .map(FiltersBucket::docCount)
                .toList();
    }
}
