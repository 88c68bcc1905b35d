package nl.tim.analysis.response.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.response.Responses;
import nl.tim.analysis.search.Counted;

/** Counts in one request. */
final class ElasticResponses implements Responses {

    /** Far more organisations than a region has. */
    private static final int MOST = 10_000;

    private static final String TOLD = "told";
    private static final String ASKED = "asked";
    private static final String WAITING = "waiting";

    private final ElasticsearchClient client;
    private final String index;

    /** Does not connect. */
    ElasticResponses(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    @Override
    public Counts of(LocalDate from, LocalDate until) {
        SearchResponse<Void> answer = ask(request(from, until));
        long told =
                Objects.requireNonNull(answer.aggregations().get(TOLD)).filter().docCount();
        long reports = answer.hits().total() == null ? 0 : answer.hits().total().value();
        return new Counts(reports, told, byCode(answer, ASKED), byCode(answer, WAITING));
    }

    private SearchRequest request(LocalDate from, LocalDate until) {
        return SearchRequest.of(request -> request.index(index)
                .allowPartialSearchResults(false)
                .trackTotalHits(track -> track.enabled(true))
                .size(0)
                .query(query -> query.bool(bool -> bool.filter(
                                filter -> filter.exists(report -> report.field(Counted.PRESENT_FIELD)))
                        .filter(filter -> filter.range(range -> range.date(days ->
                                days.field("receivedOn").gte(from.toString()).lte(until.toString()))))))
                .aggregations(
                        TOLD, Aggregation.of(told -> told.filter(heard -> heard.exists(at -> at.field("feedbackAt")))))
                .aggregations(ASKED, byOrganisation("routedTo"))
                .aggregations(WAITING, byOrganisation("waitingFor")));
    }

    private static Aggregation byOrganisation(String field) {
        return Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field(field).size(MOST)));
    }

    private static Map<String, Long> byCode(SearchResponse<Void> answer, String name) {
        Map<String, Long> counts = new HashMap<>();
        Objects.requireNonNull(answer.aggregations().get(name))
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        return counts;
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
