package nl.tim.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.tim.fixture.Namespace;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.Organisation;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of one test class: a directory of two organisations in, whatever was written out. */
final class Region {

    private final Namespace namespace;

    Region(Namespace namespace) {
        this.namespace = namespace;
    }

    /** Publishes the directory that {@link #report} names. */
    Region withDirectory() throws Exception {
        publish(Topic.DIRECTORY, "UMCU", directoryEntry("UMCU", "HOSP"));
        publish(Topic.DIRECTORY, "REGIOZORGNU", directoryEntry("REGIOZORGNU", "GP"));
        return this;
    }

    private static byte[] directoryEntry(String code, String sector) {
        return RecordCodec.DIRECTORY_ENTRY.encode(DirectoryEntry.newBuilder()
                .setCode(code)
                .setEntry(Organisation.newBuilder()
                        .setName(code)
                        .setLevel("ORGANISATION")
                        .setSector(sector)
                        .setFictitious(true)
                        .build())
                .build());
    }

    void publish(Topic topic, String key, byte[] value) throws Exception {
        Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, namespace.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            namespace.topics().of(topic), key.getBytes(StandardCharsets.UTF_8), value))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    /** Every record of the topic that was acknowledged before this call. */
    List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
        Map<String, Object> config = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, namespace.bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer
                    .partitionsFor(namespace.topics().of(topic))
                    .stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** The incident events with this key. */
    List<ConsumerRecord<byte[], byte[]>> events(UUID incidentId) {
        return records(Topic.INCIDENT_EVENTS).stream()
                .filter(found -> new String(found.key(), StandardCharsets.UTF_8).equals(incidentId.toString()))
                .toList();
    }

    /** Writes what the report with this reference shows by its receipt, as the analysis does once it was projected. */
    void receipt(String reference) throws Exception {
        IncidentEvent event = records(Topic.INCIDENT_EVENTS).stream()
                .map(found -> decoded(found.value()))
                .filter(one -> one.getBody() instanceof IncidentReported body
                        && body.getReference().equals(reference))
                .findFirst()
                .orElseThrow();
        ReceiptState state = ReceiptState.newBuilder()
                .setIncidentId(event.getIncidentId())
                .setReference(reference)
                .setRevision(1)
                .setReceivedAt(event.getRecordedAt())
                .setUpdatedAt(event.getRecordedAt())
                .setStatus("INGEDIEND")
                .setReporter(event.getActor().getSubject())
                .build();
        publish(
                Topic.RECEIPTS,
                ((IncidentReported) event.getBody()).getReceiptHash(),
                RecordCodec.RECEIPT_STATE.encode(state));
    }

    /** The event that was written. */
    static IncidentEvent decoded(byte[] value) {
        try {
            return RecordCodec.INCIDENT_EVENT.decode(value);
        } catch (UndecodableRecordException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A valid process report. */
    static String report(UUID incidentId, String narrative) {
        return """
                {"incidentId": "%s", "form": "PROCES", "occurredOn": "2026-11-02", "reportingOrganisation": "UMCU",
                 "counterpartOrganisation": "REGIOZORGNU", "fromSector": "HOSP", "toSector": "GP", "type": "MED",
                 "subType": "MED.03", "harm": "H1", "narrative": "%s", "suggestion": "%s",
                 "reporter": {"name": "%s", "email": "melder@example.nl", "profession": "HUISARTS"}}""".formatted(incidentId, narrative, narrative, narrative);
    }
}
