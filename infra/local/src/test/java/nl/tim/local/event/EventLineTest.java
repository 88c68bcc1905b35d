package nl.tim.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.SealedText;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventLineTest {

    private static final UUID INCIDENT = UUID.fromString("01939a5e-7c00-7000-8000-000000000001");
    private static final UUID KEY = UUID.fromString("1a2b3c4d-0000-4000-8000-000000000001");

    @Test
    void showsPlaceAndFact_andOfSealedFieldsOnlyTheKey() {
        String line = EventLine.text(found(RecordCodec.INCIDENT_EVENT.encode(event())));

        assertThat(line)
                .isEqualTo("2026-11-21T10:00:00Z  4@7  " + INCIDENT
                        + "  IncidentSupplemented  REPORTER  text=sealed(1a2b3c4d)");
    }

    @Test
    void scriptsGetTheSameAsValues() {
        Map<String, Object> values = EventLine.values(found(RecordCodec.INCIDENT_EVENT.encode(event())));

        assertThat(values)
                .containsEntry("partition", 4)
                .containsEntry("offset", 7L)
                .containsEntry("type", "IncidentSupplemented")
                .containsEntry("incidentId", INCIDENT.toString())
                .containsEntry("body", Map.of("text", "sealed(1a2b3c4d)"));
        assertThat(values.toString()).doesNotContain("secret");
    }

    @Test
    void anUnreadableRecordIsNamedWithItsReason() {
        assertThat(EventLine.text(found("garbage of somebody".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("4@7  unreadable: NOT_SINGLE_OBJECT, 19 bytes");
    }

    private static ConsumerRecord<byte[], byte[]> found(byte[] value) {
        return new ConsumerRecord<>("tim.incident-events", 4, 7, new byte[0], value);
    }

    private static IncidentEvent event() {
        EncryptedField sealed = EncryptedField.newBuilder()
                .setKeyId(KEY)
                .setCiphertext(ByteBuffer.wrap("secret".getBytes(StandardCharsets.UTF_8)))
                .build();
        return IncidentEvent.newBuilder()
                .setEventId(UUID.fromString("01939a5e-7c00-7000-8000-000000000002"))
                .setIncidentId(INCIDENT)
                .setRecordedAt(Instant.parse("2026-11-21T10:00:00Z"))
                .setActor(Actor.newBuilder().setKind("REPORTER").build())
                .setTaxonomyVersion("2026.1")
                .setBody(IncidentSupplemented.newBuilder()
                        .setText(SealedText.newBuilder()
                                .setOriginal(sealed)
                                .setShared(sealed)
                                .build())
                        .build())
                .build();
    }
}
