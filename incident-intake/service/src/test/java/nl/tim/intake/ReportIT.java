package nl.tim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two replicas on one real broker. */
class ReportIT {

    private static final String NARRATIVE = "De brief kwam twee weken te laat.";

    private static Namespace namespace;
    private static Region region;
    private static Replica first;
    private static Replica second;

    @BeforeAll
    static void start() throws Exception {
        namespace = Services.shared().newNamespace();
        region = new Region(namespace).withDirectory();
        first = Replica.start(namespace);
        second = Replica.start(namespace);
        await().atMost(Duration.ofSeconds(60)).until(() -> first.health("/readiness") == 200);
        await().atMost(Duration.ofSeconds(60)).until(() -> second.health("/readiness") == 200);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void anAcceptedReportIsInTheLog_sealed() throws Exception {
        UUID incident = UUID.randomUUID();

        HttpResponse<String> answer = first.post(Region.report(incident, NARRATIVE));

        assertThat(answer.statusCode()).isEqualTo(201);
        ConsumerRecord<byte[], byte[]> stored = region.events(incident).getFirst();
        IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(stored.value());
        IncidentReported body = (IncidentReported) event.getBody();
        assertThat(event.getEventId().version()).isEqualTo(7);
        assertThat(event.getActor().getOrganisation()).isEqualTo("UMCU");
        assertThat(body.getReference()).isEqualTo(json(answer).get("reference").asString());
        assertThat(body.getSubType()).isEqualTo("MED.03");
        assertThat(headers(stored))
                .contains("ce_specversion=1.0", "ce_type=nl.tim.IncidentReported", "content-type=application/avro")
                .contains("ce_id=" + event.getEventId(), "ce_time=" + event.getRecordedAt());
        try (KeyRing ring = new KeyRing(
                Kek.load(namespace.kekFile()),
                EnumSet.allOf(KeyPurpose.class),
                Map.of("bootstrap.servers", namespace.bootstrapServers()),
                namespace.topics(),
                Duration.ofSeconds(20))) {
            ring.start();
            assertThat(ring.unseal(
                            incident,
                            event.getEventId(),
                            SealedField.NARRATIVE_ORIGINAL,
                            body.getNarrative().getOriginal()))
                    .contains(NARRATIVE);
            assertThat(ring.unseal(
                            incident,
                            event.getEventId(),
                            SealedField.REPORTER_EMAIL,
                            body.getReporter().getEmail()))
                    .contains("melder@example.nl");
        }
    }

    @Test
    void theSameReportTwice_isOneRecordAndOneAnswer_onEitherReplica() throws Exception {
        UUID incident = UUID.randomUUID();
        String report = Region.report(incident, NARRATIVE);

        HttpResponse<String> answer = first.post(report);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(second.post(report).body()).isEqualTo(answer.body());
        assertThat(first.post(report).body()).isEqualTo(answer.body());
        assertThat(region.events(incident)).hasSize(1);
    }

    @Test
    void otherContentUnderTheSameId_isRefused_onEitherReplica() throws Exception {
        UUID incident = UUID.randomUUID();
        assertThat(first.post(Region.report(incident, NARRATIVE)).statusCode()).isEqualTo(201);

        assertThat(second.post(Region.report(incident, "Iets heel anders.")).statusCode())
                .isEqualTo(422);
        assertThat(first.post(Region.report(incident, "Iets heel anders.")).statusCode())
                .isEqualTo(422);
        assertThat(region.events(incident)).hasSize(1);
    }

    @Test
    void fiftyAtOnce_areOneRecordAndOneAnswer() {
        UUID incident = UUID.randomUUID();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(first.postInBackground(Region.report(incident, NARRATIVE)));
        }

        assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(201);
        assertThat(answers.stream()
                        .map(CompletableFuture::join)
                        .map(HttpResponse::body)
                        .distinct())
                .hasSize(1);
        assertThat(region.events(incident)).hasSize(1);
    }

    @Test
    void fiftyDifferentReportsAtOnce_areAllStored() {
        List<UUID> incidents = Stream.generate(UUID::randomUUID).limit(50).toList();
        List<CompletableFuture<HttpResponse<String>>> answers = incidents.stream()
                .map(incident -> first.postInBackground(Region.report(incident, NARRATIVE)))
                .toList();
        List<UUID> accepted = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            if (answers.get(i).join().statusCode() == 201) {
                accepted.add(incidents.get(i));
            }
        }

        Set<String> stored = region.records(Topic.INCIDENT_EVENTS).stream()
                .map(found -> new String(found.key(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        assertThat(accepted)
                .isNotEmpty()
                .allSatisfy(incident -> assertThat(stored).contains(incident.toString()));
    }

    @Test
    void aSenderWhoGaveUp_getsTheAnswerOfTheStoredReport() throws Exception {
        UUID incident = UUID.randomUUID();
        String report = Region.report(incident, NARRATIVE);
        try (HttpClient impatient = HttpClient.newHttpClient()) {
            impatient.send(
                    HttpRequest.newBuilder(first.request(report), (_, _) -> true)
                            .timeout(Duration.ofMillis(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            assertThat(e).isNotNull();
        }

        HttpResponse<String> answer = second.post(report);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(first.post(report).body()).isEqualTo(answer.body());
    }

    @Test
    void theDirectoryIsServed() throws Exception {
        JsonNode organisations = JsonMapper.shared()
                .readTree(first.get("/api/v1/organisations?q=umc").body());

        assertThat(organisations.size()).isEqualTo(1);
        assertThat(organisations.get(0).get("code").asString()).isEqualTo("UMCU");
    }

    @Test
    void unusedKeysAreErased_whenAReplicaStops() throws Exception {
        Namespace own = Services.shared().newNamespace();
        Region ownRegion = new Region(own).withDirectory();
        try (Replica replica = Replica.start(own)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> replica.health("/readiness") == 200);
        }
        List<ConsumerRecord<byte[], byte[]>> keys = ownRegion.records(Topic.KEYS);

        assertThat(keys.stream().filter(key -> key.value() != null).count())
                .isPositive()
                .isEqualTo(keys.stream().filter(key -> key.value() == null).count());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> headers(ConsumerRecord<byte[], byte[]> stored) {
        List<String> headers = new ArrayList<>();
        stored.headers()
                .forEach(
                        header -> headers.add(header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
