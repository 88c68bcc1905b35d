package nl.tim.local.region;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the directory topic up to date with a region. Entries that the topic has and the region has not stay as they are, as do those that
 * an administrator changed: an entry is retired, never removed. Two publishers at once may both write an entry, which does no harm.
 */
public final class DirectoryPublisher {

    private final Map<String, Object> clientConfig;
    private final String topic;
    private final Duration patience;

    /**
     * Prepares a publisher; nothing connects before {@link #publish}.
     *
     * @param clientConfig connection settings of the Kafka clients, at least {@code bootstrap.servers}
     * @param names where the directory topic, which must exist, is found
     * @param patience how long to wait for the broker, for reading and for writing each
     */
    public DirectoryPublisher(Map<String, Object> clientConfig, TopicNames names, Duration patience) {
        this.clientConfig = Map.copyOf(clientConfig);
        this.topic = names.of(Topic.DIRECTORY);
        this.patience = patience;
    }

    /**
     * Writes the entries that the topic does not hold in the same form and no administrator changed, and waits until they are acknowledged. Blocks.
     *
     * @return how many were written: 0 when the directory was up to date
     * @throws DirectoryNotPublishedException when the broker does not answer in time; trying again is safe
     */
    public int publish(List<DirectoryEntry> entries) {
        Map<String, DirectoryEntry> held = held();
        List<DirectoryEntry> changed = entries.stream()
                .filter(entry -> outdated(held.get(entry.getCode()), entry))
                .toList();
        if (!changed.isEmpty()) {
            write(changed);
        }
        return changed.size();
    }

    private static boolean outdated(@Nullable DirectoryEntry held, DirectoryEntry entry) {
        return held == null || held.getRevision() == 0 && !held.equals(entry);
    }

    private Map<String, DirectoryEntry> held() {
        Map<String, DirectoryEntry> held = new ConcurrentHashMap<>();
        try (TopicTail tail = new TopicTail(clientConfig, topic, From.beginning(), written -> apply(written, held))) {
            tail.start();
            if (!tail.awaitCurrent(patience)) {
                throw new DirectoryNotPublishedException("The directory could not be read within " + patience);
            }
        }
        return held;
    }

    private static void apply(ConsumerRecord<byte[], byte[]> written, Map<String, DirectoryEntry> held) {
        String code = new String(written.key(), StandardCharsets.UTF_8);
        try {
            held.put(code, RecordCodec.DIRECTORY_ENTRY.decode(written.value()));
        } catch (UndecodableRecordException e) {
            // Erased or unreadable: absent, so that it is written anew.
            held.remove(code);
        }
    }

    private void write(List<DirectoryEntry> entries) {
        try (var producer = new KafkaProducer<byte[], byte[]>(producerConfig())) {
            List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
            for (DirectoryEntry entry : entries) {
                acknowledgements.add(producer.send(new ProducerRecord<>(
                        topic,
                        entry.getCode().getBytes(StandardCharsets.UTF_8),
                        RecordCodec.DIRECTORY_ENTRY.encode(entry))));
            }
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryNotPublishedException("Interrupted while the directory was written", e);
        } catch (ExecutionException | KafkaException e) {
            throw new DirectoryNotPublishedException("The directory could not be written", e);
        }
    }

    private Map<String, Object> producerConfig() {
        Map<String, Object> config = new HashMap<>(clientConfig);
        int millis = Math.toIntExact(patience.toMillis());
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, millis / 2));
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.max(6, millis));
        return config;
    }
}
