package nl.tim.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.tim.local.lifecycle.PartStatus.Health;
import nl.tim.local.output.Output;
import nl.tim.local.output.Progress;
import nl.tim.local.setting.Setting;
import nl.tim.local.setting.Settings;
import nl.tim.local.stack.PartFailedException;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.Ports;
import nl.tim.local.stack.ProcessIdentity;
import nl.tim.local.topic.TopicReader;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole stack with real servers; the services are stood for by programs that only listen. */
class StackIT {

    private static final String TOPIC = "tim.incident-events";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Settings settings;

    @BeforeEach
    void layOutARepository() throws IOException {
        Files.createDirectories(folder.resolve("infra"));
        Files.createSymbolicLink(
                folder.resolve("infra/runtime"), Path.of("../runtime").toRealPath());
        FakeService.writeJar(folder.resolve("incident-intake/service/target/incident-intake.jar"));
        FakeService.writeJar(folder.resolve("infra/identity/target/identity.jar"));
        FakeService.writeJar(folder.resolve("incident-analysis/service/target/incident-analysis.jar"));
        Map<String, String> environment = new HashMap<>();
        for (Setting setting : Setting.values()) {
            environment.put(setting.variable(), String.valueOf(Ports.free()));
        }
        settings = new Settings(folder, environment);
    }

    @AfterEach
    void removeEverything() throws IOException {
        stack().processes().forEach(PartProcess::kill);
        HomeData.delete(stack());
    }

    @Test
    void whatWasKilledComesBackWithItsData() throws Exception {
        start();
        send("acknowledged");
        URI document = stack().elasticsearch().uri().resolve("/kept/_doc/1");
        assertThat(http("PUT", document.resolve("/kept"), "{}")).contains("\"acknowledged\":true");
        assertThat(http("PUT", document, "{\"a\":1}")).contains("\"result\":\"created\"");
        assertThat(http("PUT", document.resolve("/typo/_doc/1"), "{}"))
                .as("an index is never made by accident")
                .contains("\"status\":404");

        List<Long> before = pids();
        start();
        assertThat(pids()).as("a second start leaves everything alone").isEqualTo(before);

        List<ProcessIdentity> killed = identities();
        stack().processes().forEach(PartProcess::kill);
        assertThat(killed).hasSize(6).as("with Elasticsearch's launcher").noneMatch(ProcessIdentity::isAlive);
        assertThat(PartStatus.of(stack(), Instant.now()))
                .extracting(PartStatus::health)
                .containsOnly(Health.DIED);

        start();
        assertThat(PartStatus.of(stack(), Instant.now()))
                .extracting(PartStatus::health)
                .containsOnly(Health.READY);
        assertThat(received()).containsExactly("acknowledged");
        assertThat(http("GET", document, "")).contains("\"a\":1");

        List<ProcessIdentity> running = identities();
        new Stopper(stack(), progress()).stop();
        assertThat(running).noneMatch(ProcessIdentity::isAlive);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .containsSubsequence("elasticsearch: stopped", "kafka: stopped");
    }

    @Test
    void aFailedStartNamesThePart_andLeavesNothingRunning() throws Exception {
        stack().home().create();
        Files.createFile(stack().home().secrets().resolve("fail"));

        assertThatThrownBy(this::start).isInstanceOfSatisfying(PartFailedException.class, failed -> {
            assertThat(failed.part()).isIn(Stack.INTAKE, Stack.ANALYSIS);
            assertThat(failed.logEnd()).contains("this service was told to fail");
        });

        assertThat(PartStatus.of(stack(), Instant.now()))
                .extracting(PartStatus::health)
                .containsOnly(Health.STOPPED);
    }

    private Stack stack() {
        return new Stack(settings);
    }

    private void start() throws IOException {
        try (Progress progress = progress()) {
            new Starter(stack(), progress).start();
        }
    }

    private Progress progress() {
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Progress(new Output(stream, stream, false, false), System::nanoTime);
    }

    private List<ProcessIdentity> identities() {
        return stack().processes().stream()
                .flatMap(process -> process.running().orElseThrow().processes().stream())
                .toList();
    }

    private List<Long> pids() {
        return identities().stream().map(ProcessIdentity::pid).toList();
    }

    private void send(String value) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", stack().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get(20, TimeUnit.SECONDS);
        }
    }

    private List<String> received() {
        List<String> values = new ArrayList<>();
        try (TopicReader reader = new TopicReader(stack().bootstrapServers(), TOPIC)) {
            reader.all(found -> values.add(new String(found.value(), StandardCharsets.UTF_8)));
        }
        return values;
    }

    private static String http(String method, URI uri, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
