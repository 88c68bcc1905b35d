package nl.tim.schemas.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** The groupless consumer under a {@link TopicTail}: assignment, start positions, distance to the end. One thread. */
final class TailConsumer {
    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final Duration timeout;
    private List<TopicPartition> partitions = List.of();

    TailConsumer(Consumer<byte[], byte[]> consumer, String topic, Duration timeout) {
        this.consumer = consumer;
        this.topic = topic;
        this.timeout = timeout;
    }

    static Map<String, Object> config(Map<String, Object> clientConfig) {
        var config = new HashMap<>(clientConfig);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // Records behind a lost position would be left out silently: start that partition again instead.
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return config;
    }

    /** Assigns all partitions at the given positions, or at the start; false when the topic does not exist yet. */
    boolean assign(Map<TopicPartition, Long> positions, From from) {
        var found = consumer.partitionsFor(topic, timeout);
        if (found == null || found.isEmpty()) {
            return false;
        }
        partitions = found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        if (positions.isEmpty()) {
            positions.putAll(starts(from.start()));
        }
        positions.forEach(consumer::seek);
        return true;
    }

    private Map<TopicPartition, Long> starts(@Nullable Instant start) {
        if (start == null) {
            return consumer.beginningOffsets(partitions, timeout);
        }
        var starts = new HashMap<>(consumer.endOffsets(partitions, timeout));
        var query = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> query.put(partition, start.toEpochMilli()));
        consumer.offsetsForTimes(query, timeout).forEach((partition, found) -> {
            if (found != null) {
                starts.put(partition, found.offset());
            }
        });
        return starts;
    }

    ConsumerRecords<byte[], byte[]> poll(Duration atMost) {
        return consumer.poll(atMost);
    }

    Map<TopicPartition, Long> end() {
        return consumer.endOffsets(partitions, timeout);
    }

    boolean reached(Map<TopicPartition, Long> end) {
        return end.entrySet().stream().allMatch(e -> consumer.position(e.getKey(), timeout) >= e.getValue());
    }
}
