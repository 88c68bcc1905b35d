package nl.tim.analysis.vault.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.vault.Identities;
import nl.tim.analysis.vault.Identity;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.Patient;
import nl.tim.schemas.event.Reporter;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.OnceOpened;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the report and its keys from their topics, each from shortly before the report on. */
final class LogIdentities implements Identities {

    /** Clocks of services differ, and a key is made before it is used. */
    static final Duration BEFORE = KeyPool.KEPT_FOR.plusHours(1);

    private final IncidentLog log;
    private final TopicScan scan;
    private final TopicNames topics;
    private final Kek kek;

    LogIdentities(IncidentLog log, TopicScan scan, TopicNames topics, Kek kek) {
        this.log = log;
        this.scan = scan;
        this.topics = topics;
        this.kek = kek;
    }

    @Override
    public Identity open(UUID incidentId, Instant receivedAt) {
        Instant since = receivedAt.minus(BEFORE);
        IncidentEvent event = event(incidentId, since);
        if (event == null || !(event.getBody() instanceof IncidentReported report)) {
            return Identity.NOBODY;
        }
        Patient patient = report.getPatient();
        Reporter reporter = report.getReporter();
        Opening opening = new Opening(event, since);
        opening.wants(patient == null ? null : patient.getName(), patient == null ? null : patient.getBirthDate());
        opening.wants(reporter == null ? null : reporter.getName(), reporter == null ? null : reporter.getEmail());
        opening.readKeys();
        return new Identity(
                opening.text(SealedField.PATIENT_NAME, patient == null ? null : patient.getName()),
                opening.text(SealedField.PATIENT_BIRTH_DATE, patient == null ? null : patient.getBirthDate()),
                opening.text(SealedField.REPORTER_NAME, reporter == null ? null : reporter.getName()),
                opening.text(SealedField.REPORTER_EMAIL, reporter == null ? null : reporter.getEmail()),
                opening.gone);
    }

    /** The first report under the id; null when there is none since then. */
    private @Nullable IncidentEvent event(UUID incidentId, Instant since) {
        byte[] key = incidentId.toString().getBytes(StandardCharsets.US_ASCII);
        IncidentEvent[] found = new IncidentEvent[1];
        int partition = log.partitionOf(incidentId);
        scan.readPartition(topics.of(Topic.INCIDENT_EVENTS), partition, since, received -> {
            if (found[0] == null && Arrays.equals(key, received.key())) {
                IncidentEvent event = event(received);
                if (event != null && event.getBody() instanceof IncidentReported) {
                    found[0] = event;
                }
            }
        });
        return found[0];
    }

    /** The event of a record; null when it cannot be read. */
    static @Nullable IncidentEvent event(ConsumerRecord<byte[], byte[]> received) {
        try {
            return RecordCodec.INCIDENT_EVENT.decode(received.value());
        } catch (UndecodableRecordException e) {
            return null;
        }
    }

    /** One opening; its keys are forgotten with it. */
    private final class Opening {
        private final IncidentEvent event;
        private final Instant since;
        private final Set<UUID> wanted = new HashSet<>();
        private final Map<UUID, DataKey> keys = new HashMap<>();
        private boolean gone;

        Opening(IncidentEvent event, Instant since) {
            this.event = event;
            this.since = since;
        }

        void wants(@Nullable EncryptedField... fields) {
            Stream.of(fields).filter(field -> field != null).forEach(field -> wanted.add(field.getKeyId()));
        }

        void readKeys() {
            keys.putAll(LivingKeys.of(wanted, scan, topics.of(Topic.KEYS), since));
        }

        @Nullable
        String text(SealedField field, @Nullable EncryptedField sealed) {
            if (sealed == null) {
                return null;
            }
            DataKey key = keys.get(sealed.getKeyId());
            if (key == null) {
                gone = true;
                return null;
            }
            return OnceOpened.open(kek, key, event.getIncidentId(), event.getEventId(), field, sealed);
        }
    }
}
