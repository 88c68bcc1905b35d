package nl.tim.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real servers, killed as a power cut would, come back on the same ports with what they had acknowledged. */
class LocalServersIT {

    private static final Distribution SERVERS = Distribution.in(Path.of("../.."));

    @TempDir
    Path folder;

    @Test
    void kafkaKeepsAcknowledgedRecords_whenKilled() throws Exception {
        Home home = new Home(folder);
        LocalKafka kafka = LocalKafka.in(SERVERS, home, 0);
        PartProcess process = PartProcess.of(kafka, home);
        try {
            process.start();
            assertThat(process.problem()).isEmpty();
            send(kafka, "acknowledged");

            process.kill();
            assertThat(process.problem()).contains("not running");

            process.start();
            assertThat(read(kafka)).containsExactly("acknowledged");
            assertThat(LocalKafka.in(SERVERS, home, 0).bootstrapServers()).isEqualTo(kafka.bootstrapServers());
            assertThat(process.stop()).isEqualTo(PartProcess.Ending.STOPPED);
            assertThat(process.stop()).isEqualTo(PartProcess.Ending.NOT_RUNNING);
        } finally {
            process.kill();
        }
    }

    @Test
    void elasticsearchKeepsAcknowledgedDocuments_whenKilled() throws Exception {
        Home home = new Home(folder);
        LocalElasticsearch elasticsearch = LocalElasticsearch.in(SERVERS, home, 0);
        PartProcess process = PartProcess.of(elasticsearch, home);
        try {
            process.start();
            URI document = elasticsearch.uri().resolve("/kept/_doc/1");
            assertThat(http("PUT", elasticsearch.uri().resolve("/kept"), "{}").statusCode())
                    .isEqualTo(200);
            assertThat(http("PUT", document, "{\"a\":1}").statusCode()).isEqualTo(201);
            assertThat(http("PUT", elasticsearch.uri().resolve("/typo/_doc/1"), "{}")
                            .statusCode())
                    .as("an index is never made by accident")
                    .isEqualTo(404);

            process.kill();
            process.start();

            assertThat(http("GET", document, "").body()).contains("\"a\":1");
            List<ProcessIdentity> processes = process.running().orElseThrow().processes();
            assertThat(processes).as("server and launcher").hasSize(2);
            assertThat(process.stop()).isEqualTo(PartProcess.Ending.STOPPED);
            assertThat(processes).noneMatch(ProcessIdentity::isAlive);
        } finally {
            process.kill();
            Folders.remove(elasticsearch.folder());
        }
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(10, TimeUnit.SECONDS);
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", value)).get(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(LocalKafka kafka) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("kept", 0)));
            List<String> values = new java.util.ArrayList<>();
            for (int polls = 0; values.isEmpty() && polls < 20; polls++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found -> values.add(found.value()));
            }
            return values;
        }
    }

    private static HttpResponse<String> http(String method, URI uri, String body) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).header("Content-Type", "application/json");
        HttpRequest.BodyPublisher content =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.method(method, content).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
