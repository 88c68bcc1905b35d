package nl.tim.schemas.topic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The published description of the topics says what the code does. */
class AsyncApiTest {
    private static final String FOLDER = "/nl/tim/schemas/";

    private Object document;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream(FOLDER + "asyncapi.yaml")) {
            document = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    @Test
    void everyTopicIsAChannelWithItsPartitions() {
        var described = new HashMap<String, Integer>();
        at("channels")
                .values()
                .forEach(channel -> described.put(
                        (String) in(channel, "address"), (Integer) in(channel, "bindings", "kafka", "partitions")));
        var actual = new HashMap<String, Integer>();
        Arrays.stream(Topic.values()).forEach(topic -> actual.put(topic.baseName(), topic.partitions()));
        assertThat(described).isEqualTo(actual);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        at("channels")
                .values()
                .forEach(channel -> map(in(channel, "messages"))
                        .values()
                        .forEach(message -> assertThat(follow(message)).isNotNull()));
        at("operations")
                .values()
                .forEach(operation ->
                        assertThat(follow(in(operation, "channel"))).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "incidentEvent,nl.tim.schemas.event.IncidentEvent",
        "dataKey,nl.tim.schemas.key.DataKey",
        "directoryEntry,nl.tim.schemas.directory.DirectoryEntry",
        "receiptState,nl.tim.schemas.receipt.ReceiptState",
        "signalEvent,nl.tim.schemas.signal.SignalEvent",
        "trajectoryEvent,nl.tim.schemas.trajectory.TrajectoryEvent",
        "exportRelease,nl.tim.schemas.export.ExportRelease",
        "exposureEntry,nl.tim.schemas.exposure.ExposureEntry",
        "reportingLink,nl.tim.schemas.link.ReportingLink",
        "invitation,nl.tim.schemas.link.Invitation",
        "sessionEnd,nl.tim.schemas.session.SessionEnd",
        "accessLogEntry,nl.tim.schemas.access.AccessLogEntry"
    })
    void everyPayloadIsTheNewestRelease(String message, Class<?> record) throws Exception {
        var file = (String) in(document, "components", "messages", message, "payload", "schema", "$ref");
        var current = (Schema) record.getMethod("getClassSchema").invoke(null);
        try (InputStream in = AsyncApiTest.class.getResourceAsStream(FOLDER + file)) {
            var described = new Schema.Parser().parse(in);
            assertThat(SchemaNormalization.toParsingForm(described))
                    .isEqualTo(SchemaNormalization.toParsingForm(current));
        }
    }

    private Object follow(Object reference) {
        var path = (String) in(reference, "$ref");
        assertThat(path).startsWith("#/");
        return in(document, path.substring(2).split("/"));
    }

    private Map<String, Object> at(String... path) {
        return map(in(document, path));
    }

    private static Object in(Object node, String... path) {
        for (var step : List.of(path)) {
            assertThat(map(node)).containsKey(step);
            node = requireNonNull(map(node).get(step));
        }
        return node;
    }

    @SuppressWarnings("unchecked") // the document is YAML: maps have string keys
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
