package nl.tim.analysis.signal.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tim.analysis.search.Counted;
import nl.tim.statistics.engine.SeriesKind;

/** Writes the question of a scan. */
final class CountRequests {

    /** Buckets of one aggregation in one answer; six of them stay far below what a cluster allows. */
    static final int AT_ONCE = 8000;

    /** The source of every aggregation that is not a field of codes. */
    static final String WEEK = "week";

    private CountRequests() {}

    /** The fields whose codes name a series, in the order of the codes. */
    static List<String> fields(SeriesKind kind) {
        return switch (kind) {
            case REGION -> List.of();
            case BOUNDARY_TYPE -> List.of("fromGroup", "toGroup", "type");
            case PAIR -> List.of("reportingOrganisation", "counterpartOrganisation");
            case PATHWAY -> List.of("carePathway");
            case CHANNEL -> List.of("channelUsed");
            case ROOT_CAUSE -> List.of("rootCauses");
        };
    }

    /**
     * One question.
     *
     * @param after for each kind that is asked, where the answer before ended; empty at the beginning
     */
    static SearchRequest of(String index, Map<SeriesKind, Map<String, FieldValue>> after) {
        Map<String, Aggregation> counts = after.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().name(), one -> aggregation(fields(one.getKey()), one.getValue())));
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .query(counted())
                .aggregations(counts));
    }

    private static Aggregation aggregation(List<String> fields, Map<String, FieldValue> after) {
        List<Map<String, CompositeAggregationSource>> sources = new ArrayList<>();
        // Dates of receipt are local dates, which the index keeps as midnights in UTC: weeks need no time zone.
        sources.add(Map.of(
                WEEK,
                CompositeAggregationSource.of(source -> source.dateHistogram(
                        week -> week.field("receivedOn").calendarInterval(every -> every.time("week"))))));
        fields.forEach(field -> sources.add(
                Map.of(field, CompositeAggregationSource.of(source -> source.terms(terms -> terms.field(field))))));
        return Aggregation.of(aggregation -> aggregation.composite(composite -> {
            composite.size(AT_ONCE).sources(sources);
            return after.isEmpty() ? composite : composite.after(after);
        }));
    }

    private static Query counted() {
        List<FieldValue> excluded =
                Counted.EXCLUDED_STATUSES.stream().sorted().map(FieldValue::of).toList();
        return Query.of(query ->
                query.bool(bool -> bool.filter(filter -> filter.exists(report -> report.field(Counted.PRESENT_FIELD)))
                        .mustNot(not -> not.terms(terms -> terms.field("status").terms(any -> any.value(excluded))))));
    }
}
