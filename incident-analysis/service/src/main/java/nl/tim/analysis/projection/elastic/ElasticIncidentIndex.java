package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.ItemOutcome;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.UnavailableException;
import tools.jackson.databind.node.ObjectNode;

/** One version of the index, reached through its own alias so that a write never creates an index by accident. Thread-safe. */
final class ElasticIncidentIndex implements IncidentIndex {
    private final ElasticsearchClient client;
    private final String alias;
    private final DocumentWriter writer;

    ElasticIncidentIndex(ElasticsearchClient client, String alias, DocumentWriter writer) {
        this.client = client;
        this.alias = alias;
        this.writer = writer;
    }

    @Override
    public Map<UUID, Projected> load(Collection<UUID> incidentIds) {
        List<String> ids = incidentIds.stream().map(UUID::toString).toList();
        MgetResponse<ObjectNode> response =
                Calls.answered(() -> client.mget(get -> get.index(alias).ids(ids), ObjectNode.class));
        var found = new HashMap<UUID, Projected>();
        for (MultiGetResponseItem<ObjectNode> item : response.docs()) {
            if (item.isFailure()) {
                throw new UnavailableException("mget: " + item.failure().error().type());
            }
            ObjectNode source = item.result().source();
            if (item.result().found() && source != null) {
                Projected projected = DocumentReader.projected(source);
                found.put(projected.incidentId(), projected);
            }
        }
        if (response.docs().size() != ids.size()) {
            throw new UnavailableException("mget: incomplete answer");
        }
        return found;
    }

    @Override
    public Map<UUID, ItemOutcome> store(List<Projected> documents, Versioning versioning) {
        List<BulkOperation> operations = documents.stream()
                .map(document -> operation(document, versionType(versioning)))
                .toList();
        BulkRequest request =
                BulkRequest.of(bulk -> bulk.index(alias).requireAlias(true).operations(operations));
        BulkResponse response = Calls.answered(() -> client.bulk(request));
        var outcomes = new HashMap<UUID, ItemOutcome>();
        response.items().forEach(item -> {
            if (item.id() != null) {
                outcomes.put(UUID.fromString(item.id()), BulkOutcomes.of(item));
            }
        });
        documents.forEach(document -> outcomes.putIfAbsent(document.incidentId(), new ItemOutcome.Overloaded()));
        return outcomes;
    }

    private BulkOperation operation(Projected document, VersionType versionType) {
        ObjectNode source = writer.document(document);
        return BulkOperation.of(operation ->
                operation.index(index -> index.id(document.incidentId().toString())
                        .version(document.seq())
                        .versionType(versionType)
                        .document(source)));
    }

    private static VersionType versionType(Versioning versioning) {
        return switch (versioning) {
            case NEWER -> VersionType.External;
            case NEWER_OR_SAME -> VersionType.ExternalGte;
        };
    }
}
