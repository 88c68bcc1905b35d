package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tim.analysis.projection.IndexInspection;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.UnavailableException;
import tools.jackson.databind.node.ObjectNode;

/** Reads one index version, by id and by partition. Thread-safe. */
final class ElasticInspection implements IndexInspection {
    private static final int PAGE = 1000;
    private static final Time KEEP_ALIVE = Time.of(time -> time.time("2m"));

    private final ElasticsearchClient client;
    private final String index;
    private final DocumentWriter writer;

    ElasticInspection(ElasticsearchClient client, String index, DocumentWriter writer) {
        this.client = client;
        this.index = index;
        this.writer = writer;
    }

    @Override
    public Map<UUID, Finding> compare(Collection<Projected.Whole> expected) {
        Map<UUID, Projected.Whole> byId =
                expected.stream().collect(Collectors.toMap(Projected.Whole::incidentId, Function.identity()));
        var findings = new HashMap<UUID, Finding>();
        var ids = new ArrayList<String>();
        byId.keySet().forEach(id -> {
            ids.add(id.toString());
            findings.put(id, new Finding.Missing());
        });
        if (ids.isEmpty()) {
            return findings;
        }
        var response = Calls.answered(() -> client.mget(get -> get.index(index).ids(ids), ObjectNode.class));
        response.docs().forEach(item -> {
            if (item.isFailure()) {
                throw new UnavailableException("mget: " + item.failure().error().type());
            }
            ObjectNode source = item.result().source();
            Projected.Whole whole = byId.get(UUID.fromString(item.result().id()));
            if (item.result().found() && source != null && whole != null) {
                findings.put(whole.incidentId(), compare(whole, source));
            }
        });
        return findings;
    }

    private Finding compare(Projected.Whole expected, ObjectNode found) {
        List<String> paths = Differences.between(writer.document(expected), found);
        if (paths.isEmpty()) {
            return new Finding.Same();
        }
        return found.path("refused").asBoolean(false)
                ? new Finding.Placeholder(DocumentReader.applied(found))
                : new Finding.Different(paths, DocumentReader.applied(found));
    }

    @Override
    public void idsOf(int partition, Consumer<String> onId) {
        Query made = Query.of(
                query -> query.term(term -> term.field("applied.partition").value(partition)));
        ids(made, onId);
    }

    @Override
    public void strayIds(int partitions, Consumer<String> onId) {
        Query made = Query.of(query -> query.range(range -> range.number(
                number -> number.field("applied.partition").gte(0.0).lt((double) partitions))));
        ids(Query.of(query -> query.bool(bool -> bool.mustNot(made))), onId);
    }

    private void ids(Query query, Consumer<String> onId) {
        String pit = Calls.answered(
                        () -> client.openPointInTime(open -> open.index(index).keepAlive(KEEP_ALIVE)))
                .id();
        try {
            List<FieldValue> after = List.of();
            do {
                List<Hit<Void>> hits = page(query, pit, after).hits().hits();
                hits.forEach(hit -> onId.accept(String.valueOf(hit.id())));
                after = hits.isEmpty() ? List.of() : hits.getLast().sort();
            } while (!after.isEmpty());
        } finally {
            boolean closed = Calls.answered(() -> client.closePointInTime(close -> close.id(pit)))
                    .succeeded();
            assert closed;
        }
    }

    private SearchResponse<Void> page(Query query, String pit, List<FieldValue> after) {
        SortOptions byShardDoc = SortOptions.of(sort -> sort.field(field -> field.field("_shard_doc")));
        return Calls.answered(() -> client.search(
                search -> {
                    search.pit(point -> point.id(pit).keepAlive(KEEP_ALIVE))
                            .query(query)
                            .sort(byShardDoc)
                            .size(PAGE)
                            .trackTotalHits(total -> total.enabled(false))
                            .source(source -> source.fetch(false));
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                Void.class));
    }
}
