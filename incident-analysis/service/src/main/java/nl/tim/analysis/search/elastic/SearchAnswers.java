package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Page.Count;
import nl.tim.analysis.search.Page.Facet;
import nl.tim.analysis.search.Position;

/** Reads the answers to the requests of {@link SearchRequests}. */
final class SearchAnswers {

    private SearchAnswers() {}

    static Page page(IncidentSearch search, SearchResponse<Map<String, Object>> list, SearchResponse<Void> counts) {
        List<Hit<Map<String, Object>>> hits = list.hits().hits();
        boolean more = hits.size() > search.size();
        List<Hit<Map<String, Object>>> shown = more ? hits.subList(0, search.size()) : hits;
        return new Page(
                total(counts),
                shown.stream().map(SearchAnswers::hit).toList(),
                search.facets().stream()
                        .map(field -> facet(field, counts.aggregations()))
                        .toList(),
                more ? position(search.order(), shown.getLast().sort()) : null);
    }

    private static long total(SearchResponse<Void> counts) {
        Aggregate found = counts.aggregations().get(SearchRequests.TOTAL);
        return found == null
                ? Objects.requireNonNull(counts.hits().total(), "totals are tracked")
                        .value()
                : found.filter().docCount();
    }

    private static Page.Hit hit(Hit<Map<String, Object>> hit) {
        Map<String, Object> document = Objects.requireNonNull(hit.source(), "summaries are read from the source");
        return new Page.Hit(document, Highlights.of(document, hit.highlight()));
    }

    private static Facet facet(CodedField field, Map<String, Aggregate> aggregations) {
        Aggregate facet = Objects.requireNonNull(aggregations.get(field.parameter()));
        Aggregate codes = facet.isFilter()
                ? Objects.requireNonNull(facet.filter().aggregations().get(SearchRequests.CODES))
                : facet;
        return new Facet(field, counts(codes));
    }

    private static List<Count> counts(Aggregate codes) {
        return switch (codes._kind()) {
            case Lterms ->
                codes.lterms().buckets().array().stream()
                        .map(bucket -> new Count(String.valueOf(bucket.key()), bucket.docCount()))
                        .toList();
            case Sterms ->
                codes.sterms().buckets().array().stream()
                        .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                        .toList();
            default -> List.of();
        };
    }

    private static Position position(Order order, List<FieldValue> sort) {
        FieldValue key = sort.getFirst();
        long bits = order == Order.RELEVANCE ? Double.doubleToLongBits(key.doubleValue()) : key.longValue();
        return new Position(bits, UUID.fromString(sort.getLast().stringValue()));
    }
}
