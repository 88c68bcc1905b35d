package nl.tim.analysis.vault.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.analysis.vault.KeyReferences;
import nl.tim.analysis.vault.NamedIds;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Looks for keys in the bytes of every topic of ours but the keys' own. Thread-safe. */
final class KafkaKeyReferences implements KeyReferences {
    private final TopicScan scan;
    private final TopicNames topics;

    KafkaKeyReferences(TopicScan scan, TopicNames topics) {
        this.scan = scan;
        this.topics = topics;
    }

    @Override
    public Set<UUID> named(Set<UUID> keyIds, Instant since) {
        Set<UUID> named = new HashSet<>();
        Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.KEYS)
                .forEach(topic -> read(
                        topic,
                        since,
                        received ->
                                ids(received).stream().filter(keyIds::contains).forEach(named::add)));
        return named;
    }

    @Override
    public Map<UUID, UUID> incidents(Set<UUID> keyIds) {
        Map<UUID, UUID> incidents = new HashMap<>();
        read(Topic.INCIDENT_EVENTS, null, received -> {
            UUID incident = id(received.key());
            if (incident != null) {
                ids(received).stream().filter(keyIds::contains).forEach(key -> incidents.put(key, incident));
            }
        });
        return incidents;
    }

    private void read(Topic topic, @Nullable Instant since, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        Map<?, Long> ends = scan.read(topics.of(topic), since, onRecord);
        assert !ends.isEmpty();
    }

    private static Set<UUID> ids(ConsumerRecord<byte[], byte[]> received) {
        return received.value() == null ? Set.of() : NamedIds.in(received.value());
    }

    private static @Nullable UUID id(byte @Nullable [] key) {
        try {
            return key == null ? null : UUID.fromString(new String(key, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
