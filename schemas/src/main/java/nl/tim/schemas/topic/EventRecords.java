package nl.tim.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.IncidentEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Kafka records of incident events: key = incidentId, CloudEvents 1.0 in binary mode. */
public final class EventRecords {

    private static final String TIME = "ce_time";

    private EventRecords() {}

    /**
     * The record of an event.
     *
     * @param topic full name
     * @param source path that names the service, such as {@code /tim/incident-intake}
     */
    public static ProducerRecord<byte[], byte[]> of(String topic, String source, IncidentEvent event) {
        byte[] key = event.getIncidentId().toString().getBytes(StandardCharsets.US_ASCII);
        return new ProducerRecord<>(topic, null, key, RecordCodec.INCIDENT_EVENT.encode(event), headers(source, event));
    }

    /** Whether the record's header says that it is of before this moment; false when it has none, so that its content must tell. */
    public static boolean recordedBefore(ConsumerRecord<byte[], byte[]> received, Instant moment) {
        Header time = received.headers().lastHeader(TIME);
        if (time == null || time.value() == null) {
            return false;
        }
        try {
            return Instant.parse(new String(time.value(), StandardCharsets.UTF_8))
                    .isBefore(moment);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<Header> headers(String source, IncidentEvent event) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", event.getEventId().toString()),
                header("ce_type", "nl.tim." + event.getBody().getClass().getSimpleName()),
                header("ce_source", source),
                header(TIME, event.getRecordedAt().toString()),
                header("content-type", "application/avro"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
