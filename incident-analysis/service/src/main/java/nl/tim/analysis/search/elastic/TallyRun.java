package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SingleMetricAggregateBase;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.Tallies.Tally;
import org.jspecify.annotations.Nullable;

/** Counts by two fields: pages through all pairs of codes, so that none is left out. */
final class TallyRun {

    /** All pairs of sectors fit in one request. */
    private static final int PAIRS = 1000;

    private final String index;
    private final IncidentFilter filter;
    private final CodedField rows;
    private final CodedField columns;

    TallyRun(String index, IncidentFilter filter, CodedField rows, CodedField columns) {
        this.index = index;
        this.filter = filter;
        this.rows = rows;
        this.columns = columns;
    }

    Tallies all(Function<SearchRequest, SearchResponse<Void>> ask) {
        List<Tally> cells = new ArrayList<>();
        SearchResponse<Void> response = ask.apply(request(Map.of()));
        Tallies.Period period = new Tallies.Period(date(response, "first"), date(response, "last"));
        CompositeAggregate pairs = pairs(response);
        pairs.buckets().array().stream().map(TallyRun::tally).forEach(cells::add);
        while (pairs.buckets().array().size() == PAIRS) {
            pairs = pairs(ask.apply(request(pairs.afterKey())));
            pairs.buckets().array().stream().map(TallyRun::tally).forEach(cells::add);
        }
        return new Tallies(cells, period);
    }

    SearchRequest request(Map<String, FieldValue> after) {
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .query(FilterQueries.of(filter, field -> true))
                .aggregations(
                        "pairs",
                        pairs -> pairs.composite(composite -> {
                                    composite
                                            .size(PAIRS)
                                            .sources(List.of(source("row", rows), source("column", columns)));
                                    return after.isEmpty() ? composite : composite.after(after);
                                })
                                .aggregations("events", events -> events.sum(sum -> sum.field("eventCount"))))
                .aggregations("first", first -> first.min(min -> min.field("receivedOn")))
                .aggregations("last", last -> last.max(max -> max.field("receivedOn"))));
    }

    private static Map<String, CompositeAggregationSource> source(String name, CodedField field) {
        return Map.of(
                name,
                CompositeAggregationSource.of(source ->
                        source.terms(terms -> terms.field(field.documentField()).missingBucket(true))));
    }

    private static CompositeAggregate pairs(SearchResponse<Void> response) {
        return Objects.requireNonNull(response.aggregations().get("pairs")).composite();
    }

    private static Tally tally(CompositeBucket bucket) {
        double events = Objects.requireNonNull(bucket.aggregations().get("events"))
                .sum()
                .value();
        return new Tally(code(bucket, "row"), code(bucket, "column"), bucket.docCount(), Math.round(events));
    }

    private static @Nullable String code(CompositeBucket bucket, String source) {
        FieldValue value = bucket.key().get(source);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static @Nullable LocalDate date(SearchResponse<Void> response, String name) {
        var aggregate = Objects.requireNonNull(response.aggregations().get(name));
        SingleMetricAggregateBase extreme = aggregate.isMin() ? aggregate.min() : aggregate.max();
        return extreme.valueAsString() == null ? null : LocalDate.parse(extreme.valueAsString());
    }
}
