package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.elastic.IndexNames;
import nl.tim.analysis.projection.IncidentIndex;
import nl.tim.analysis.projection.IndexInspection;
import nl.tim.analysis.projection.IndexVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Index versions as indices and aliases. Thread-safe. */
final class ElasticIndexVersions implements IndexVersions {
    private static final Logger log = LoggerFactory.getLogger(ElasticIndexVersions.class);

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final IndexLayout layout;
    private final DocumentWriter writer;

    ElasticIndexVersions(ElasticsearchClient client, ElasticsearchProperties properties, DocumentWriter writer) {
        this.client = client;
        this.names = properties.names();
        this.layout = new IndexLayout(properties);
        this.writer = writer;
    }

    @Override
    public State state() {
        Map<String, IndexAliases> found = Calls.answered(
                        () -> client.indices().getAlias(get -> get.index(names.versionPattern())))
                .result();
        Set<Integer> numbers = new TreeSet<>();
        var projected = new ArrayList<String>();
        String read = null;
        for (Map.Entry<String, IndexAliases> entry : found.entrySet()) {
            String index = entry.getKey();
            if (names.numberOf(index).isEmpty()) {
                continue;
            }
            numbers.add(numberOf(index));
            Set<String> aliases = entry.getValue().aliases().keySet();
            if (aliases.contains(names.projectedAlias())) {
                projected.add(index);
            }
            read = aliases.contains(names.readAlias()) ? index : read;
        }
        projected.sort(Comparator.comparingInt(this::numberOf));
        return new State(numbers, projected, read);
    }

    @Override
    public void create(int number) {
        String index = names.version(number);
        String definition = layout.definition(names.projectedAlias(), names.writeAlias(index));
        try {
            Object created = Calls.orRefused(() ->
                    client.indices().create(create -> create.index(index).withJson(new StringReader(definition))));
            assert created != null;
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw Calls.unavailable(e);
            }
        }
    }

    @Override
    public void widen(String index) {
        String mapping = IndexLayout.mapping();
        try {
            Object done = Calls.orRefused(
                    () -> client.indices().putMapping(put -> put.index(index).withJson(new StringReader(mapping))));
            assert done != null;
        } catch (ElasticsearchException e) {
            log.error(
                    "Index {} does not take the present mapping ({}); rebuild it",
                    index,
                    e.error().type());
        }
    }

    @Override
    public void readFrom(String index) {
        Object done = Calls.answered(() -> client.indices()
                .updateAliases(update -> update.actions(
                                action -> action.remove(remove -> remove.index(names.versionPattern())
                                        .alias(names.readAlias())
                                        .mustExist(false)))
                        .actions(action -> action.add(add -> add.index(index).alias(names.readAlias())))));
        assert done != null;
    }

    @Override
    public void delete(String index) {
        Object done = Calls.answered(
                () -> client.indices().delete(delete -> delete.index(index).ignoreUnavailable(true)));
        assert done != null;
    }

    @Override
    public void refresh(String index) {
        Object done = Calls.answered(() -> client.indices().refresh(refresh -> refresh.index(index)));
        assert done != null;
    }

    @Override
    public void expunge(String index) {
        new Expunging(client, index).run();
    }

    @Override
    public IncidentIndex open(String index) {
        return new ElasticIncidentIndex(client, names.writeAlias(index), writer);
    }

    @Override
    public IncidentIndex read() {
        return new ElasticIncidentIndex(client, names.readAlias(), writer);
    }

    @Override
    public IndexInspection inspect(String index) {
        return new ElasticInspection(client, index, writer);
    }

    @Override
    public int numberOf(String index) {
        return names.numberOf(index).orElseThrow();
    }

    @Override
    public String named(int number) {
        return names.version(number);
    }
}
