package nl.tim.analysis.vault.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.vault.Addresses;
import nl.tim.schemas.event.EncryptedField;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.event.Reporter;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.OnceOpened;
import nl.tim.schemas.seal.SealBrokenException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.jspecify.annotations.Nullable;

/** Reads the reports and their keys from their topics. */
final class LogAddresses implements Addresses {

    private final TopicScan scan;
    private final TopicNames topics;
    private final Kek kek;

    LogAddresses(TopicScan scan, TopicNames topics, Kek kek) {
        this.scan = scan;
        this.topics = topics;
        this.kek = kek;
    }

    private record Left(UUID eventId, EncryptedField email) {}

    @Override
    public Map<UUID, SealedAddress> of(Map<UUID, Instant> reports) {
        Instant since = reports.values().stream()
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .minus(LogIdentities.BEFORE);
        Map<UUID, Left> left = left(reports.keySet(), since);
        Set<UUID> wanted = new HashSet<>();
        left.values().forEach(one -> wanted.add(one.email().getKeyId()));
        Map<UUID, DataKey> keys = LivingKeys.of(wanted, scan, topics.of(Topic.KEYS), since);
        Map<UUID, SealedAddress> addresses = new HashMap<>();
        left.forEach((incidentId, one) -> {
            DataKey key = keys.get(one.email().getKeyId());
            if (key != null) {
                addresses.put(incidentId, () -> open(key, incidentId, one));
            }
        });
        return addresses;
    }

    /** Of the first report under each id, which is the one that counts. */
    private Map<UUID, Left> left(Set<UUID> incidents, Instant since) {
        Map<UUID, Left> left = new HashMap<>();
        Map<String, UUID> wanted = new HashMap<>();
        incidents.forEach(incidentId -> wanted.put(incidentId.toString(), incidentId));
        Map<?, Long> ends = scan.read(topics.of(Topic.INCIDENT_EVENTS), since, received -> {
            String key = received.key() == null ? "" : new String(received.key(), StandardCharsets.US_ASCII);
            if (wanted.containsKey(key)) {
                IncidentEvent event = LogIdentities.event(received);
                if (event != null && event.getBody() instanceof IncidentReported report) {
                    wanted.remove(key);
                    EncryptedField email = email(report.getReporter());
                    if (email != null) {
                        left.put(event.getIncidentId(), new Left(event.getEventId(), email));
                    }
                }
            }
        });
        assert !ends.isEmpty();
        return left;
    }

    private String open(DataKey key, UUID incidentId, Left left) {
        try {
            return OnceOpened.open(kek, key, incidentId, left.eventId(), SealedField.REPORTER_EMAIL, left.email());
        } catch (SealBrokenException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable EncryptedField email(@Nullable Reporter reporter) {
        return reporter == null || reporter.getAnonymous() ? null : reporter.getEmail();
    }
}
