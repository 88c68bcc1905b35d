package nl.tim.analysis.notification.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.notification.OpenCases;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.UnavailableException;

/** Finds ids by what the documents say, page after page, and reads the cases themselves. */
final class ElasticOpenCases implements OpenCases {

    private static final int AT_ONCE = 200;
    private static final List<FieldValue> ENDED = statuses(true);

    private final ElasticsearchClient client;
    private final String index;
    private final IncidentIndex incidents;

    /** Does not connect. */
    ElasticOpenCases(ElasticsearchClient client, String index, IncidentIndex incidents) {
        this.client = client;
        this.index = index;
        this.incidents = incidents;
    }

    @Override
    public void forEach(Instant since, Consumer<Incident> each) {
        List<FieldValue> after = List.of();
        do {
            List<Hit<Void>> page = page(since, after);
            incidents
                    .load(page.stream()
                            .map(hit -> UUID.fromString(String.valueOf(hit.id())))
                            .toList())
                    .values()
                    .stream()
                    .filter(Projected.Whole.class::isInstance)
                    .map(whole -> ((Projected.Whole) whole).incident())
                    .forEach(each);
            after = page.size() < AT_ONCE ? List.of() : page.getLast().sort();
        } while (!after.isEmpty());
    }

    private List<Hit<Void>> page(Instant since, List<FieldValue> after) {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(index)
                    .allowPartialSearchResults(false)
                    .trackTotalHits(track -> track.enabled(false))
                    .size(AT_ONCE)
                    .source(source -> source.fetch(false))
                    .query(query(since))
                    .sort(sort -> sort.field(field -> field.field("incidentId").order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        try {
            return client.search(request, Void.class).hits().hits();
        } catch (ElasticsearchException e) {
            throw new UnavailableException("incident index: status " + e.status());
        } catch (IOException e) {
            throw new UnavailableException("incident index: " + e.getClass().getSimpleName());
        }
    }

    private static Query query(Instant since) {
        Query waiting = Query.of(query ->
                query.bool(bool -> bool.filter(filter -> filter.exists(exists -> exists.field("waitingFor")))
                        .mustNot(not -> not.terms(terms -> terms.field("status").terms(any -> any.value(ENDED))))));
        Query changed = Query.of(query -> query.bool(bool -> bool.filter(filter ->
                filter.range(range -> range.date(at -> at.field("updatedAt").gte(since.toString()))))));
        return Query.of(
                query -> query.bool(bool -> bool.should(waiting, changed).minimumShouldMatch("1")));
    }

    private static List<FieldValue> statuses(boolean ended) {
        return Arrays.stream(Status.values())
                .filter(status -> status.ended() == ended)
                .map(status -> FieldValue.of(status.name()))
                .toList();
    }
}
