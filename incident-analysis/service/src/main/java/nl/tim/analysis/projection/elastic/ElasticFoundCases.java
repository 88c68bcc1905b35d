package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.projection.FoundCases;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.UnavailableException;
import org.jspecify.annotations.Nullable;

/** Finds cases by what their documents say, page after page, and reads the cases themselves. Blocks; safe for use by many threads. */
final class ElasticFoundCases implements FoundCases {

    private static final int AT_ONCE = 200;
    private static final List<FieldValue> ENDED = Arrays.stream(Status.values())
            .filter(Status::ended)
            .map(status -> FieldValue.of(status.name()))
            .toList();

    private final ElasticsearchClient client;
    private final String index;
    private final IncidentIndex incidents;

    /**
     * Does not connect.
     *
     * @param index its read alias
     */
    ElasticFoundCases(ElasticsearchClient client, String index, IncidentIndex incidents) {
        this.client = client;
        this.index = index;
        this.incidents = incidents;
    }

    @Override
    public void forEach(Which which, Consumer<Incident> each) {
        Query query = query(which);
        List<Hit<Void>> page = page(query, List.of());
        while (!page.isEmpty()) {
            incidents
                    .load(page.stream()
                            .map(hit -> UUID.fromString(String.valueOf(hit.id())))
                            .toList())
                    .values()
                    .stream()
                    .filter(Projected.Whole.class::isInstance)
                    .map(whole -> ((Projected.Whole) whole).incident())
                    .forEach(each);
            page = page.size() < AT_ONCE
                    ? List.of()
                    : page(query, page.getLast().sort());
        }
    }

    private List<Hit<Void>> page(Query query, List<FieldValue> after) {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(index)
                    .allowPartialSearchResults(false)
                    .trackTotalHits(track -> track.enabled(false))
                    .size(AT_ONCE)
                    .source(source -> source.fetch(false))
                    .query(query)
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

    private static Query query(Which which) {
        return switch (which) {
            case Which.WaitingOrChanged found -> any(waiting(), range("updatedAt", found.since(), null));
            case Which.AskedAbout found ->
                all(present("routedTo"), present("form"), range("receivedOn", found.from(), found.until()));
        };
    }

    private static Query waiting() {
        Query ended =
                Query.of(query -> query.terms(terms -> terms.field("status").terms(any -> any.value(ENDED))));
        return Query.of(
                query -> query.bool(bool -> bool.filter(present("waitingFor")).mustNot(ended)));
    }

    private static Query present(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }

    private static Query range(String field, Object from, @Nullable Object until) {
        return Query.of(query -> query.range(range -> range.date(days -> {
            days.field(field).gte(from.toString());
            return until == null ? days : days.lte(until.toString());
        })));
    }

    private static Query any(Query... queries) {
        return Query.of(
                query -> query.bool(bool -> bool.should(List.of(queries)).minimumShouldMatch("1")));
    }

    private static Query all(Query... queries) {
        return Query.of(query -> query.bool(bool -> bool.filter(List.of(queries))));
    }
}
