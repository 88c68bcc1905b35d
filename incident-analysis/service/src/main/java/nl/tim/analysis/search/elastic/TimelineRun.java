package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Timeline;
import nl.tim.analysis.search.Timeline.Week;
import org.jspecify.annotations.Nullable;

/** Counts per week in one request. */
final class TimelineRun {

    /** Above the longest list of codes and the largest region's organisations. */
    private static final int MAX_CODES = 1000;

    private static final String WEEKS = "weeks";
    private static final String CHOSEN = "chosen";
    private static final String SPLIT = "split";
    private static final String CODES = "codes";

    private TimelineRun() {}

    static SearchRequest request(String index, IncidentFilter filter, @Nullable CodedField split) {
        IncidentFilter counted = filter.onlyCounted();
        Query chosen = FilterQueries.of(counted, field -> true);
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(false))
                .size(0)
                .query(FilterQueries.of(counted.onlyReceived(), field -> true))
                .aggregations(
                        WEEKS,
                        weeks -> weeks.dateHistogram(weekly(0)).aggregations(CHOSEN, inside -> inside.filter(chosen)));
        if (split != null) {
            // Codes outside and weeks inside takes the index half as long as the other way round.
            Aggregation codes = Aggregation.of(each -> each.terms(
                            terms -> terms.field(split.documentField()).size(MAX_CODES))
                    .aggregations(WEEKS, weeks -> weeks.dateHistogram(weekly(1))));
            request.aggregations(SPLIT, inside -> inside.filter(chosen).aggregations(CODES, codes));
        }
        return request.build();
    }

    /** Dates of receipt are local dates, which the index keeps as midnights in UTC: weeks need no time zone. */
    private static DateHistogramAggregation weekly(int least) {
        return DateHistogramAggregation.of(histogram -> histogram
                .field("receivedOn")
                .calendarInterval(CalendarInterval.Week)
                .minDocCount(least));
    }

    static Timeline timeline(SearchResponse<Void> response) {
        Map<Long, Map<String, Long>> codes = codes(response.aggregations().get(SPLIT));
        return new Timeline(weeks(response.aggregations().get(WEEKS)).stream()
                .map(bucket -> week(bucket, codes.getOrDefault(bucket.key(), Map.of())))
                .toList());
    }

    private static List<DateHistogramBucket> weeks(@Nullable Aggregate histogram) {
        return Objects.requireNonNull(histogram).dateHistogram().buckets().array();
    }

    /** By week, the reports by code. */
    private static Map<Long, Map<String, Long>> codes(@Nullable Aggregate split) {
        Map<Long, Map<String, Long>> byWeek = new HashMap<>();
        if (split != null) {
            Aggregate codes =
                    Objects.requireNonNull(split.filter().aggregations().get(CODES));
            for (StringTermsBucket code : codes.sterms().buckets().array()) {
                weeks(code.aggregations().get(WEEKS))
                        .forEach(week -> byWeek.computeIfAbsent(week.key(), _ -> new HashMap<>())
                                .put(code.key().stringValue(), week.docCount()));
            }
        }
        return byWeek;
    }

    private static Week week(DateHistogramBucket bucket, Map<String, Long> codes) {
        LocalDate monday =
                Instant.ofEpochMilli(bucket.key()).atOffset(ZoneOffset.UTC).toLocalDate();
        var chosen = Objects.requireNonNull(bucket.aggregations().get(CHOSEN)).filter();
        return new Week(monday, bucket.docCount(), chosen.docCount(), codes);
    }
}
