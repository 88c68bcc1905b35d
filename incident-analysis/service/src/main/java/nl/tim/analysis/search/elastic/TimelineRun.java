package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Timeline;
import nl.tim.analysis.search.Timeline.Week;
import org.jspecify.annotations.Nullable;

/** Counts per week in one request. */
final class TimelineRun {

    /** Above the longest list of codes and the largest region's organisations. */
    private static final int CODES = 1000;

    private TimelineRun() {}

    static SearchRequest request(String index, IncidentFilter filter, @Nullable CodedField split) {
        IncidentFilter counted = filter.onlyCounted();
        Aggregation chosen = Aggregation.of(aggregation -> {
            var inside = aggregation.filter(FilterQueries.of(counted, field -> true));
            if (split != null) {
                inside.aggregations(
                        "split",
                        codes -> codes.terms(
                                terms -> terms.field(split.documentField()).size(CODES)));
            }
            return inside;
        });
        // Dates of receipt are local dates, which the index keeps as midnights in UTC: weeks need no time zone.
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .query(FilterQueries.of(counted.onlyReceived(), field -> true))
                .aggregations(
                        "weeks",
                        weeks -> weeks.dateHistogram(histogram -> histogram
                                        .field("receivedOn")
                                        .calendarInterval(CalendarInterval.Week)
                                        .minDocCount(0))
                                .aggregations("chosen", chosen)));
    }

    static Timeline timeline(SearchResponse<Void> response) {
        Aggregate weeks = Objects.requireNonNull(response.aggregations().get("weeks"));
        return new Timeline(weeks.dateHistogram().buckets().array().stream()
                .map(TimelineRun::week)
                .toList());
    }

    private static Week week(DateHistogramBucket bucket) {
        LocalDate monday =
                Instant.ofEpochMilli(bucket.key()).atOffset(ZoneOffset.UTC).toLocalDate();
        var chosen = Objects.requireNonNull(bucket.aggregations().get("chosen")).filter();
        Aggregate split = chosen.aggregations().get("split");
        Map<String, Long> codes = split == null
                ? Map.of()
                : split.sterms().buckets().array().stream()
                        .collect(Collectors.toMap(code -> code.key().stringValue(), StringTermsBucket::docCount));
        return new Week(monday, bucket.docCount(), chosen.docCount(), codes);
    }
}
