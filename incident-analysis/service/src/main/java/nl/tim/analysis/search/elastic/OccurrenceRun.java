package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Occurrences;
import nl.tim.analysis.search.Occurrences.Month;
import org.jspecify.annotations.Nullable;

/** Counts per month of the incident in one request. */
final class OccurrenceRun {

    private static final String MONTHS = "months";
    private static final String CHOSEN = "chosen";
    private static final String UNDATED = "undated";
    private static final String FIRST = "first";
    private static final String DATE = "occurredOn";

    private OccurrenceRun() {}

    static SearchRequest request(String index, IncidentFilter filter) {
        IncidentFilter counted = filter.onlyCounted();
        Query chosen = FilterQueries.of(counted, field -> true);
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .query(FilterQueries.of(counted.onlyReceived(), field -> true))
                .aggregations(
                        MONTHS,
                        months -> months.dateHistogram(histogram -> histogram
                                        .field(DATE)
                                        .calendarInterval(CalendarInterval.Month)
                                        .minDocCount(1))
                                .aggregations(CHOSEN, inside -> inside.filter(chosen)))
                .aggregations(
                        CHOSEN,
                        inside -> inside.filter(chosen)
                                .aggregations(UNDATED, without -> without.missing(missing -> missing.field(DATE))))
                .aggregations(FIRST, first -> first.min(min -> min.field("receivedOn"))));
    }

    static Occurrences occurrences(SearchResponse<Void> response) {
        long undated = aggregate(aggregate(response.aggregations().get(CHOSEN))
                        .filter()
                        .aggregations()
                        .get(UNDATED))
                .missing()
                .docCount();
        String first = aggregate(response.aggregations().get(FIRST)).min().valueAsString();
        return new Occurrences(
                aggregate(response.aggregations().get(MONTHS)).dateHistogram().buckets().array().stream()
                        .map(OccurrenceRun::month)
                        .toList(),
                undated,
                first == null ? null : LocalDate.parse(first));
    }

    private static Month month(DateHistogramBucket bucket) {
        return new Month(
                Instant.ofEpochMilli(bucket.key()).atOffset(ZoneOffset.UTC).toLocalDate(),
                bucket.docCount(),
                aggregate(bucket.aggregations().get(CHOSEN)).filter().docCount());
    }

    private static Aggregate aggregate(@Nullable Aggregate found) {
        return Objects.requireNonNull(found);
    }
}
