package nl.tim.analysis.audit.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.IndexState;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.tim.analysis.audit.LineIndex;
import nl.tim.analysis.audit.LineQuery;
import nl.tim.analysis.audit.RecordedLine;
import nl.tim.analysis.projection.UnavailableException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The lines in Elasticsearch, reached through an alias so that a write never creates an index by accident. */
final class ElasticLineIndex implements LineIndex {

    private static final String RESOURCE = "/elastic/access-index.json";
    private static final String CURSOR_SEPARATOR = "_";

    private final ElasticsearchClient client;
    private final String index;
    private final String alias;
    private final int replicas;

    /**
     * Does not connect.
     *
     * @param replicas copies of each shard
     */
    ElasticLineIndex(ElasticsearchClient client, String index, int replicas) {
        this.client = client;
        this.index = index;
        this.alias = index + "-lines";
        this.replicas = replicas;
    }

    /** A call to the server. */
    private interface Call<T> {
        T make() throws IOException;
    }

    @Override
    public String ensured() {
        boolean there = answered(() -> client.indices().exists(exists -> exists.index(index)))
                .value();
        if (!there) {
            create();
        }
        IndexState state = answered(() -> client.indices().getSettings(get -> get.index(index)))
                .get(index);
        if (state == null || state.settings() == null || state.settings().index() == null) {
            throw new UnavailableException("access index: no settings");
        }
        return Objects.requireNonNull(
                Objects.requireNonNull(state.settings().index()).uuid());
    }

    private void create() {
        ObjectNode definition = definition();
        ((ObjectNode) definition.required("settings")).put("number_of_replicas", replicas);
        definition.putObject("aliases").putObject(alias);
        try {
            Object made = client.indices()
                    .create(create -> create.index(index).withJson(new StringReader(definition.toString())));
            assert made != null;
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw away(e);
            }
        } catch (IOException | RuntimeException e) {
            throw away(e);
        }
    }

    @Override
    public void store(List<RecordedLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<BulkOperation> operations = lines.stream()
                .map(line -> BulkOperation.of(operation -> operation.index(
                        put -> put.id(line.line().lineId().toString()).document(LineDocuments.document(line)))))
                .toList();
        BulkResponse response = answered(
                () -> client.bulk(bulk -> bulk.index(alias).requireAlias(true).operations(operations)));
        if (response.errors() || response.items().size() != lines.size()) {
            throw new UnavailableException("access index: lines refused");
        }
    }

    @Override
    public Found search(LineQuery query) {
        List<FieldValue> after = after(query);
        SearchResponse<ObjectNode> response = answered(() -> client.search(
                search -> {
                    search.index(alias)
                            .query(LineQueries.of(query))
                            .size(query.size())
                            .trackTotalHits(total -> total.enabled(true))
                            .sort(sort -> sort.field(field -> field.field("at").order(SortOrder.Desc)))
                            .sort(sort ->
                                    sort.field(field -> field.field("lineId").order(SortOrder.Desc)));
                    return after.isEmpty() ? search : search.searchAfter(after);
                },
                ObjectNode.class));
        List<Hit<ObjectNode>> hits = response.hits().hits();
        return new Found(
                response.hits().total() == null ? 0 : response.hits().total().value(),
                hits.stream()
                        .map(hit -> LineDocuments.line(Objects.requireNonNull(hit.source())))
                        .toList(),
                hits.size() < query.size() ? null : cursor(hits.getLast()));
    }

    private static String cursor(Hit<ObjectNode> last) {
        return last.sort().get(0).longValue()
                + CURSOR_SEPARATOR
                + last.sort().get(1).stringValue();
    }

    private static List<FieldValue> after(LineQuery query) {
        String cursor = query.after();
        if (cursor == null) {
            return List.of();
        }
        String[] parts = cursor.split(CURSOR_SEPARATOR, 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no cursor");
        }
        return List.of(FieldValue.of(Long.parseLong(parts[0])), FieldValue.of(parts[1]));
    }

    private static <T> T answered(Call<T> call) {
        try {
            return call.make();
        } catch (IOException | RuntimeException e) {
            throw away(e);
        }
    }

    /** Without the server's message, which may quote values. */
    private static UnavailableException away(Exception e) {
        return new UnavailableException("access index: " + e.getClass().getSimpleName());
    }

    private static ObjectNode definition() {
        try (InputStream file = ElasticLineIndex.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return (ObjectNode) JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
