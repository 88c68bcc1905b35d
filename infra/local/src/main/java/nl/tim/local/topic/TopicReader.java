package nl.tim.local.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a whole topic without a consumer group, so that nobody's place in it is moved. For one thread. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /**
     * Connects.
     *
     * @throws TimException if the broker does not answer or has no such topic
     */
    public TopicReader(String bootstrapServers, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = partitions(topic);
        consumer.assign(partitions);
    }

    /** The newest records of all partitions together, the newest last; the next read goes on after them. */
    public List<ConsumerRecord<byte[], byte[]>> newest(int count) {
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        partitions.forEach(partition -> consumer.seek(
                partition,
                Math.max(begin.getOrDefault(partition, 0L), end.getOrDefault(partition, 0L) - Math.max(0, count))));
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        readTo(end, found::add);
        found.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        return List.copyOf(found.subList(Math.max(0, found.size() - count), found.size()));
    }

    /** Every record that is there now, each partition in its order; the next read goes on after them. */
    public void all(Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        consumer.seekToBeginning(partitions);
        readTo(consumer.endOffsets(partitions), onRecord);
    }

    /** The record at one place; empty when there is none. */
    public java.util.Optional<ConsumerRecord<byte[], byte[]>> at(int partition, long offset) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        all(found::add);
        return found.stream()
                .filter(candidate -> candidate.partition() == partition && candidate.offset() == offset)
                .findFirst();
    }

    /** Every record from here on; returns only when this thread is interrupted. */
    public void follow(Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        while (!Thread.currentThread().isInterrupted()) {
            consumer.poll(POLL).forEach(onRecord);
        }
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(POLL));
    }

    private void readTo(Map<TopicPartition, Long> end, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(onRecord);
        }
    }

    private List<TopicPartition> partitions(String topic) {
        try {
            List<TopicPartition> found = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (KafkaException silent) {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(POLL));
            throw new TimException(ExitCode.NOT_RUNNING, "Kafka does not answer. Is it running? ./tim status");
        }
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(POLL));
        throw new TimException(ExitCode.FAILED, "There is no topic " + topic + ". './tim up' makes it");
    }
}
