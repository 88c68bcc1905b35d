package nl.tim.analysis.projection.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;

/** The log in Kafka. Each call opens a consumer of its own, without a group. Thread-safe. */
final class KafkaIncidentLog implements IncidentLog {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> config;
    private final String topic;
    private final EventDecoder decoder;

    KafkaIncidentLog(Map<String, Object> clientConfig, String topic, EventDecoder decoder) {
        this.config = new HashMap<>(clientConfig);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // Starting again in the middle of a scan would fold records twice.
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        this.topic = topic;
        this.decoder = decoder;
    }

    @Override
    public Map<Integer, Long> ends() {
        return call(consumer -> {
            List<PartitionInfo> found = consumer.partitionsFor(topic, PATIENCE);
            if (found == null || found.isEmpty()) {
                throw new UnavailableException("log: there is no such topic");
            }
            List<TopicPartition> partitions = found.stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            // The client warns for each partition that it is asked about and does not have.
            consumer.assign(partitions);
            return consumer.endOffsets(partitions, PATIENCE).entrySet().stream()
                    .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
        });
    }

    @Override
    public int partitionOf(UUID incidentId) {
        byte[] key = incidentId.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % Topic.INCIDENT_EVENTS.partitions();
    }

    @Override
    public void scan(int partition, long end, Predicate<UUID> wanted, Consumer<LogEntry> onEntry) {
        Object done = call(consumer -> {
            scan(consumer, new TopicPartition(topic, partition), end, received -> {
                UUID key = EventDecoder.key(received.key());
                if (key == null || wanted.test(key)) {
                    onEntry.accept(decoder.decode(received));
                }
            });
            return topic;
        });
        assert done != null;
    }

    private static void scan(
            KafkaConsumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long end,
            Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        consumer.assign(List.of(partition));
        Map<TopicPartition, Long> start = consumer.beginningOffsets(List.of(partition), PATIENCE);
        consumer.seek(partition, start.getOrDefault(partition, 0L));
        long nextOffset = consumer.position(partition, PATIENCE);
        long silentSince = System.nanoTime();
        while (nextOffset < end) {
            for (ConsumerRecord<byte[], byte[]> received : consumer.poll(POLL)) {
                if (received.offset() < end) {
                    onRecord.accept(received);
                }
            }
            long position = consumer.position(partition, PATIENCE);
            if (position > nextOffset) {
                silentSince = System.nanoTime();
            } else if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
                throw new UnavailableException("log does not answer");
            }
            nextOffset = position;
        }
    }

    private <T> T call(Function<KafkaConsumer<byte[], byte[]>, T> work) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(config)) {
            return work.apply(consumer);
        } catch (KafkaException e) {
            throw new UnavailableException("log: " + e.getClass().getSimpleName());
        } catch (KeysUnavailableException e) {
            throw new UnavailableException("keys");
        }
    }
}
