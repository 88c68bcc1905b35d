package nl.tim.analysis.projection;

import static nl.tim.analysis.testing.LogWriter.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tim.analysis.testing.DeadLetterTopic;
import nl.tim.analysis.testing.Region;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProjectionIT {
    private static final Duration LONG = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init")
    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region();
        UUID warmUp = UUID.randomUUID();
        region.log.append(region.reports.report(warmUp, "opwarmen"));
        await().atMost(LONG).until(() -> region.index.found("opwarmen") == 1);
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    @Test
    void reportIsFindable_withinTwoSecondsOfItsReceipt() {
        UUID id = UUID.randomUUID();
        region.log.append(region.reports.report(id, "Patiënt wéét van niets"));

        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> region.index.found("patient weet") == 1);

        JsonNode document = region.index.document(id);
        assertThat(document.path("narrative").asString()).isEqualTo("Patiënt wéét van niets");
        assertThat(document.path("sac").asInt()).isEqualTo(3);
        assertThat(document.path("boundary").asString()).isEqualTo("GP_HOSP");
        assertThat(document.path("flags").isEmpty()).isTrue();
    }

    @Test
    void laterRecords_changeTheDocument_andLostCommandsStayVisible() {
        UUID id = UUID.randomUUID();
        region.log.append(region.reports.report(id, "eerst"));
        region.log.append(region.reports.supplement(id, "daarna nog dit"));
        region.log.append(region.reports.classify(id, 1, "H3"));
        region.log.append(region.reports.classify(id, 2, "H5"));

        await().atMost(LONG).until(() -> region.index.document(id).path("seq").asInt() == 4);
        JsonNode document = region.index.document(id);
        assertThat(document.path("revision").asInt()).isEqualTo(3);
        assertThat(document.path("harm").asString()).isEqualTo("H5");
        assertThat(document.path("reported").path("harm").asString()).isEqualTo("H1");
        assertThat(document.path("decisions").path(2).path("reason").asString()).isEqualTo("STALE_REVISION");
        assertThat(document.path("supplements").path(0).path("text").asString()).isEqualTo("daarna nog dit");
    }

    @Test
    void textWhoseKeyWasErased_isProjectedAsErased() {
        UUID id = UUID.randomUUID();
        IncidentEvent report = region.reports.report(id, "gewist voor het gelezen werd");
        region.log.erase(
                ((IncidentReported) report.getBody()).getNarrative().getShared().getKeyId());
        region.log.append(report);

        await().atMost(LONG).until(() -> region.index.document(id).has("seq"));
        assertThat(region.index.document(id).path("flags").toString()).contains("TEXT_ERASED");
        assertThat(region.index.document(id).path("narrative").isNull()).isTrue();
        assertThat(region.index.found("gewist gelezen")).isZero();
    }

    @Test
    void poison_isDeadLetteredOnce_andTheRecordsAroundItAreIndexed() {
        UUID before = UUID.randomUUID();
        var first = region.log.append(region.reports.report(before, "voor het gif"));
        int partition = first.partition();
        byte[] good = RecordCodec.INCIDENT_EVENT.encode(region.reports.report(UUID.randomUUID(), "goed"));
        byte[] otherSchema = good.clone();
        otherSchema[5] ^= 0x55;
        Map<Long, String> expected = new TreeMap<>();
        expected.put(
                region.log.append(partition, bytes(UUID.randomUUID()), null).offset(), "EMPTY");
        expected.put(
                region.log
                        .append(partition, bytes(UUID.randomUUID()), "zomaar wat".getBytes(StandardCharsets.UTF_8))
                        .offset(),
                "NOT_SINGLE_OBJECT");
        expected.put(
                region.log
                        .append(partition, bytes(UUID.randomUUID()), otherSchema)
                        .offset(),
                "UNKNOWN_SCHEMA");
        expected.put(
                region.log
                        .append(partition, bytes(UUID.randomUUID()), Arrays.copyOf(good, good.length - 7))
                        .offset(),
                "CORRUPT");
        expected.put(
                region.log
                        .append(partition, "geen id".getBytes(StandardCharsets.UTF_8), good)
                        .offset(),
                "BAD_KEY");
        expected.put(
                region.log.append(partition, bytes(UUID.randomUUID()), good).offset(), "KEY_MISMATCH");
        region.log.append(region.reports.supplement(before, "na het gif"));
        UUID elsewhere = UUID.randomUUID();
        region.log.append(region.reports.report(elsewhere, "ergens anders"));

        await().atMost(LONG)
                .until(() -> region.index.document(before).path("seq").asInt() == 2
                        && region.index.document(elsewhere).path("seq").asInt() == 1);
        await().atMost(LONG).untilAsserted(() -> assertThat(deadFrom(partition)).isEqualTo(expected));
    }

    private static Map<Long, String> deadFrom(int partition) {
        var dead = new TreeMap<Long, String>();
        for (var letter : region.deadLetters.records()) {
            if (DeadLetterTopic.header(letter, "dlt-original-partition").equals(String.valueOf(partition))
                    && !DeadLetterTopic.header(letter, "dlt-reason").startsWith("REFUSED")) {
                String twice = dead.put(
                        Long.valueOf(DeadLetterTopic.header(letter, "dlt-original-offset")),
                        DeadLetterTopic.header(letter, "dlt-reason"));
                assertThat(twice).as("dead-lettered twice").isNull();
            }
        }
        return dead;
    }

    @Test
    void recordThatTheIndexRefuses_isDeadLetteredWithItsBytes_andLeavesAPlaceholder() {
        UUID id = UUID.randomUUID();
        // Longer than a keyword can be.
        IncidentEvent refused = region.reports.report(id, "te lang", "X".repeat(40_000));
        region.log.append(refused);

        await().atMost(LONG)
                .until(() -> region.index.document(id).path("refused").asBoolean(false));
        assertThat(region.index.document(id).path("flags").path(0).asString()).isEqualTo("REFUSED");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(region.deadLetters.records())
                        .filteredOn(dead -> Arrays.equals(dead.key(), bytes(id)))
                        .singleElement()
                        .satisfies(dead -> {
                            assertThat(DeadLetterTopic.header(dead, "dlt-reason"))
                                    .startsWith("REFUSED ");
                            assertThat(dead.value()).isEqualTo(RecordCodec.INCIDENT_EVENT.encode(refused));
                        }));
    }

    @Test
    void redeliveryOfTheWholeLog_leavesTheDocumentsAsTheyWere() throws Exception {
        for (int i = 0; i < 30; i++) {
            UUID id = UUID.randomUUID();
            region.log.append(region.reports.report(id, "herhaling " + i));
            region.log.append(region.reports.supplement(id, "aanvulling " + i));
        }
        await().atMost(LONG)
                .until(() -> region.index.found("herhaling") == 30 && region.index.found("aanvulling") == 30);
        Map<String, String> before = region.index.all();

        region.stopAnalysis();
        resetOffsets();
        region.startAnalysis();

        UUID last = UUID.randomUUID();
        region.log.append(region.reports.report(last, "sluitstuk"));
        await().atMost(LONG).until(() -> region.index.found("sluitstuk") == 1);
        Map<String, String> after = new TreeMap<>(region.index.all());
        after.remove(last.toString());
        assertThat(after).isEqualTo(before);
    }

    private static void resetOffsets() throws Exception {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (int partition = 0; partition < Topic.INCIDENT_EVENTS.partitions(); partition++) {
            offsets.put(
                    new TopicPartition(region.namespace.topics().of(Topic.INCIDENT_EVENTS), partition),
                    new OffsetAndMetadata(0));
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", region.namespace.bootstrapServers()))) {
            String group = "incident-analysis." + region.namespace.index() + "-v1";
            admin.alterConsumerGroupOffsets(group, offsets).all().get();
        }
    }
}
