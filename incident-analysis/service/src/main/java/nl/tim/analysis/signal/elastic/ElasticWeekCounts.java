package nl.tim.analysis.signal.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.WeekCount;
import nl.tim.analysis.signal.WeekCounts;
import nl.tim.statistics.engine.SeriesKind;

/**
 * Counts with one composite aggregation for each kind of series, all in the same request. Only what does not fit in one answer is asked on
 * from where it ended, so no number of series is too many.
 */
final class ElasticWeekCounts implements WeekCounts {

    private final ElasticsearchClient client;
    private final String index;

    /** Does not connect. */
    ElasticWeekCounts(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    @Override
    public void forEach(Consumer<WeekCount> each) {
        Map<SeriesKind, Map<String, FieldValue>> open = new EnumMap<>(SeriesKind.class);
        for (SeriesKind kind : SeriesKind.values()) {
            open.put(kind, Map.of());
        }
        while (!open.isEmpty()) {
            SearchResponse<Void> answer = ask(CountRequests.of(index, open));
            Map<SeriesKind, Map<String, FieldValue>> next = new EnumMap<>(SeriesKind.class);
            open.keySet().forEach(kind -> {
                CompositeAggregate counts = Objects.requireNonNull(
                                answer.aggregations().get(kind.name()))
                        .composite();
                counts.buckets().array().forEach(bucket -> each.accept(count(kind, bucket)));
                if (counts.buckets().array().size() == CountRequests.AT_ONCE) {
                    next.put(kind, counts.afterKey());
                }
            });
            open.clear();
            open.putAll(next);
        }
    }

    private static WeekCount count(SeriesKind kind, CompositeBucket bucket) {
        LocalDate monday = Instant.ofEpochMilli(
                        Objects.requireNonNull(bucket.key().get(CountRequests.WEEK))
                                .longValue())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        return new WeekCount(
                kind,
                CountRequests.fields(kind).stream()
                        .map(field ->
                                Objects.requireNonNull(bucket.key().get(field)).stringValue())
                        .toList(),
                monday,
                bucket.docCount());
    }

    private SearchResponse<Void> ask(SearchRequest request) {
        try {
            return client.search(request, Void.class);
        } catch (ElasticsearchException e) {
            throw new UnavailableException("incident index: status " + e.status());
        } catch (IOException e) {
            throw new UnavailableException("incident index: " + e.getClass().getSimpleName());
        }
    }
}
