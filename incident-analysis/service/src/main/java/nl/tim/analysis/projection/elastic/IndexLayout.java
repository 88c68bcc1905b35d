package nl.tim.analysis.projection.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a new index version looks like: the mapping that ships with this software, on the shards of this installation. */
final class IndexLayout {
    /** Raised whenever documents hold more or otherwise than before; a document of another number is made again from the log. */
    static final int NUMBER = 2;

    private static final String RESOURCE = "/elastic/incident-index.json";

    private final ElasticsearchProperties properties;

    IndexLayout(ElasticsearchProperties properties) {
        this.properties = properties;
    }

    /** The body of a request that creates a version under these aliases. */
    String definition(String... aliases) {
        ObjectNode definition = read();
        ((ObjectNode) definition.required("settings"))
                .put("number_of_shards", properties.shards())
                .put("number_of_replicas", properties.replicas());
        ObjectNode named = definition.putObject("aliases");
        for (String alias : aliases) {
            named.putObject(alias);
        }
        return definition.toString();
    }

    /** The mapping alone, for an index that was made by an earlier version of this software. */
    static String mapping() {
        return read().required("mappings").toString();
    }

    private static ObjectNode read() {
        try (InputStream file = IndexLayout.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return (ObjectNode) JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
