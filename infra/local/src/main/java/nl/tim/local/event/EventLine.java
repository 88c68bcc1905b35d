package nl.tim.local.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.IncidentEvent;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of the incident topic, for people and for scripts. */
public final class EventLine {

    private EventLine() {}

    /** One line: time, place, incident, what happened, who, and the fields of the fact. */
    public static String text(ConsumerRecord<byte[], byte[]> source) {
        try {
            IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(source.value());
            String facts = SafeRecord.of(body(event)).entrySet().stream()
                    .map(field -> field.getKey() + "=" + field.getValue())
                    .collect(Collectors.joining(" "));
            return String.join(
                    "  ",
                    event.getRecordedAt().toString(),
                    place(source),
                    event.getIncidentId().toString(),
                    type(event),
                    event.getActor().getKind(),
                    facts);
        } catch (UndecodableRecordException unreadable) {
            return place(source) + "  unreadable: " + unreadable.reason() + ", " + size(source) + " bytes";
        }
    }

    /** The same as values with names. */
    public static Map<String, Object> values(ConsumerRecord<byte[], byte[]> source) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("partition", source.partition());
        values.put("offset", source.offset());
        try {
            IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(source.value());
            values.put("type", type(event));
            values.putAll(SafeRecord.of(event));
            values.put("body", SafeRecord.of(body(event)));
        } catch (UndecodableRecordException unreadable) {
            values.put("unreadable", unreadable.reason().name());
            values.put("bytes", size(source));
        }
        return values;
    }

    private static SpecificRecord body(IncidentEvent event) {
        return (SpecificRecord) event.getBody();
    }

    private static String type(IncidentEvent event) {
        return body(event).getSchema().getName();
    }

    private static String place(ConsumerRecord<byte[], byte[]> source) {
        return source.partition() + "@" + source.offset();
    }

    private static int size(ConsumerRecord<byte[], byte[]> source) {
        return source.value() == null ? 0 : source.value().length;
    }
}
