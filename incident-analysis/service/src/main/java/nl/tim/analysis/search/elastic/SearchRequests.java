package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Position;
import nl.tim.analysis.search.SummaryFields;

/**
 * Writes a search as two requests: the list, for which the index stops as soon as the page is full, and the counts, which it keeps until an
 * incident changes. In the counts the choices of the fields that are counted come after the question, so that each facet can leave its own
 * choice aside.
 */
final class SearchRequests {

    /** The aggregation inside a facet that counts the codes. */
    static final String CODES = "codes";

    /** The aggregation that counts everything that is found, where the question alone does not. No facet has this name. */
    static final String TOTAL = "found";

    /** Above the number of codes that a field has in one region; counts are exact below it. */
    private static final int MAX_CODES = 1000;

    private SearchRequests() {}

    /** Asks for one hit more than the page holds, to know whether there is a next page. */
    static SearchRequest hits(String index, IncidentSearch search) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .query(FilterQueries.of(search.filter(), field -> true))
                .size(search.size() + 1)
                .sort(sort(search.order()));
        if (search.after() != null) {
            request.searchAfter(after(search.order(), search.after()));
        }
        List<String> fields = new ArrayList<>(SummaryFields.ALL);
        if (search.highlights() && search.filter().text() != null) {
            request.highlight(Highlights.REQUEST);
            fields.addAll(Highlights.TEXTS);
        }
        return request.source(source -> source.filter(filter -> filter.includes(fields)))
                .build();
    }

    /** Asks for the total and the facets. The same for every page and order of a list. */
    static SearchRequest counts(String index, IncidentSearch search) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(true))
                .query(FilterQueries.of(
                        search.filter(), field -> !search.facets().contains(field)))
                .size(0);
        List<Query> chosen = choices(search, search.facets()::contains);
        if (!chosen.isEmpty()) {
            request.aggregations(TOTAL, total -> total.filter(all -> all.bool(bool -> bool.filter(chosen))));
        }
        search.facets().forEach(facet -> request.aggregations(facet.parameter(), facet(search, facet)));
        return request.build();
    }

    private static Aggregation facet(IncidentSearch search, CodedField facet) {
        List<Query> others =
                choices(search, field -> field != facet && search.facets().contains(field));
        Aggregation codes = Aggregation.of(
                count -> count.terms(terms -> terms.field(facet.documentField()).size(MAX_CODES)));
        // By itself where nothing has to be left aside: then the index counts without visiting each incident.
        return others.isEmpty()
                ? codes
                : Aggregation.of(aggregation -> aggregation
                        .filter(all -> all.bool(bool -> bool.filter(others)))
                        .aggregations(CODES, codes));
    }

    private static List<Query> choices(IncidentSearch search, Predicate<CodedField> fields) {
        return search.filter().choices().entrySet().stream()
                .filter(choice -> fields.test(choice.getKey()))
                .flatMap(choice -> FilterQueries.choice(choice.getKey(), choice.getValue()).stream())
                .toList();
    }

    private static List<SortOptions> sort(Order order) {
        SortOrder direction = order.descending() ? SortOrder.Desc : SortOrder.Asc;
        SortOptions first = order == Order.RELEVANCE
                ? SortOptions.of(sort -> sort.score(score -> score.order(direction)))
                : SortOptions.of(sort -> sort.field(field ->
                        field.field(order.documentField()).order(direction).missing("_last")));
        return List.of(
                first,
                SortOptions.of(
                        sort -> sort.field(field -> field.field("incidentId").order(SortOrder.Asc))));
    }

    private static List<FieldValue> after(Order order, Position position) {
        FieldValue key = order == Order.RELEVANCE
                ? FieldValue.of(Double.longBitsToDouble(position.key()))
                : FieldValue.of(position.key());
        return List.of(key, FieldValue.of(position.incidentId().toString()));
    }
}
