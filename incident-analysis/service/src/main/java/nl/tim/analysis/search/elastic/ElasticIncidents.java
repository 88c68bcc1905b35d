package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Occurrences;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Asks Elasticsearch through the alias that points at the current version of the index. */
final class ElasticIncidents implements Incidents {

    private static final Type DOCUMENT = new ParameterizedTypeReference<Map<String, Object>>() {}.getType();

    /** What the projection keeps for itself, and what is for some roles only. */
    private static final List<String> INTERNAL = List.of("applied", "words", "contentCheck", "seq", "layout", "case");

    private final ElasticsearchClient client;
    private final ElasticsearchAsyncClient async;
    private final String index;

    /** Does not connect. */
    ElasticIncidents(ElasticsearchClient client, String index) {
        this.client = client;
        this.async = new ElasticsearchAsyncClient(client._transport());
        this.index = index;
    }

    @Override
    public Page search(IncidentSearch search) {
        CompletableFuture<SearchResponse<Void>> counts = async.search(SearchRequests.counts(index, search), Void.class);
        SearchResponse<Map<String, Object>> list =
                ask(() -> client.search(SearchRequests.hits(index, search), DOCUMENT));
        return SearchAnswers.page(search, list, ask(() -> answered(counts)));
    }

    @Override
    public Optional<Map<String, Object>> find(UUID incidentId) {
        return ask(() -> {
            GetResponse<Map<String, Object>> response =
                    client.get(get -> get.index(index).id(incidentId.toString()).sourceExcludes(INTERNAL), DOCUMENT);
            return Optional.ofNullable(response.source());
        });
    }

    @Override
    public List<Linked> links(Collection<UUID> incidentIds) {
        return LinkRun.links(index, incidentIds, request -> ask(() -> client.search(request, DOCUMENT)));
    }

    @Override
    public Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns) {
        return new TallyRun(index, filter, rows, columns).all(request -> ask(() -> client.search(request, Void.class)));
    }

    @Override
    public Timeline timeline(IncidentFilter filter, @Nullable CodedField split) {
        return ask(() -> TimelineRun.timeline(client.search(TimelineRun.request(index, filter, split), Void.class)));
    }

    @Override
    public Occurrences occurrences(IncidentFilter filter) {
        return ask(() -> OccurrenceRun.occurrences(client.search(OccurrenceRun.request(index, filter), Void.class)));
    }

    @Override
    public List<Long> counts(List<IncidentFilter> filters) {
        return filters.isEmpty()
                ? List.of()
                : ask(() -> CountRun.counts(client.search(CountRun.request(index, filters), Void.class)));
    }

    @Override
    public List<String> risingWords(IncidentFilter some, IncidentFilter all) {
        return ask(() -> WordRun.words(client.search(WordRun.request(index, some, all), Void.class)));
    }

    private static <T> T answered(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException away -> throw away;
                case ElasticsearchException refused -> throw refused;
                case null, default -> throw e;
            }
        }
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (ElasticsearchException e) {
            if (temporary(e.status())) {
                throw new IndexUnavailableException("status " + e.status());
            }
            throw new IllegalStateException("the incident index refused a question: status " + e.status());
        } catch (IOException e) {
            throw new IndexUnavailableException(e.getClass().getSimpleName());
        }
    }

    /** 404 is an index that the projector has not made yet: a missing document is no exception. */
    private static boolean temporary(int status) {
        return status == 404 || status == 408 || status == 429 || status >= 500;
    }

    private interface Question<T> {
        T ask() throws IOException;
    }
}
