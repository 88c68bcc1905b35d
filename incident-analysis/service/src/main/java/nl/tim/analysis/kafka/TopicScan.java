package nl.tim.analysis.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import nl.tim.analysis.projection.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic up to where it ends now, with a consumer of its own and without a group. Blocks; safe for use by many threads. */
public final class TopicScan {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final IntPredicate ALL = _ -> true;

    private final Map<String, Object> config;

    /** Connects when something is read. */
    public TopicScan(Map<String, Object> clientConfig) {
        this.config = new HashMap<>(clientConfig);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    }

    /**
     * Gives each record, in partition order.
     *
     * @param since records of before are left out, as far as the broker can tell; null for all
     * @return for each partition the offset up to which it was read
     * @throws UnavailableException when the topic is not there, or the broker does not answer
     */
    public Map<TopicPartition, Long> read(
            String topic, @Nullable Instant since, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        return call(topic, ALL, consumer -> since == null ? Map.of() : starts(consumer, since), onRecord, null);
    }

    /** Gives each record of one partition; records of before this moment are left out, as far as the broker can tell. */
    public void readPartition(
            String topic, int partition, Instant since, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        Map<TopicPartition, Long> ends =
                call(topic, number -> number == partition, consumer -> starts(consumer, since), onRecord, null);
        assert !ends.isEmpty();
    }

    /** Gives each record from these offsets on. */
    public void readFrom(
            String topic, Map<TopicPartition, Long> starts, Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        Map<TopicPartition, Long> ends = call(topic, ALL, _ -> starts, onRecord, null);
        assert !ends.isEmpty();
    }

    /**
     * Gives each record, and goes on behind those whose bytes are not what the broker once took.
     *
     * @param onBroken told of the offset of each of them
     */
    public void readWhole(String topic, Consumer<ConsumerRecord<byte[], byte[]>> onRecord, LongConsumer onBroken) {
        Map<TopicPartition, Long> ends = call(topic, ALL, _ -> Map.of(), onRecord, onBroken);
        assert !ends.isEmpty();
    }

    /** Where to begin, for partitions that are assigned. */
    private interface Starts {
        Map<TopicPartition, Long> of(KafkaConsumer<byte[], byte[]> consumer);
    }

    private Map<TopicPartition, Long> call(
            String topic,
            IntPredicate wanted,
            Starts starts,
            Consumer<ConsumerRecord<byte[], byte[]>> onRecord,
            @Nullable LongConsumer onBroken) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(config)) {
            List<PartitionInfo> found = consumer.partitionsFor(topic, PATIENCE);
            if (found == null || found.isEmpty()) {
                throw new UnavailableException("topic " + topic);
            }
            List<TopicPartition> partitions = found.stream()
                    .filter(partition -> wanted.test(partition.partition()))
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            consumer.seekToBeginning(partitions);
            starts.of(consumer).forEach(consumer::seek);
            read(consumer, ends, onRecord, onBroken);
            return ends;
        } catch (KafkaException e) {
            throw new UnavailableException(topic + ": " + e.getClass().getSimpleName());
        }
    }

    private static Map<TopicPartition, Long> starts(KafkaConsumer<byte[], byte[]> consumer, Instant since) {
        Map<TopicPartition, Long> starts = new HashMap<>(consumer.endOffsets(consumer.assignment(), PATIENCE));
        Map<TopicPartition, Long> query = new HashMap<>();
        starts.keySet().forEach(partition -> query.put(partition, since.toEpochMilli()));
        consumer.offsetsForTimes(query, PATIENCE).forEach((partition, first) -> {
            if (first != null) {
                starts.put(partition, first.offset());
            }
        });
        return starts;
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> onRecord,
            @Nullable LongConsumer onBroken) {
        long before = -1;
        long silentSince = System.nanoTime();
        while (true) {
            long left = 0;
            long position = 0;
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                long now = consumer.position(end.getKey(), PATIENCE);
                left += Math.max(0, end.getValue() - now);
                position += now;
            }
            if (left == 0) {
                return;
            }
            if (position > before) {
                before = position;
                silentSince = System.nanoTime();
            } else if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
                throw new UnavailableException("the broker does not answer");
            }
            poll(consumer, ends, onBroken).forEach(received -> {
                TopicPartition partition = new TopicPartition(received.topic(), received.partition());
                if (received.offset() < ends.getOrDefault(partition, 0L)) {
                    onRecord.accept(received);
                }
            });
        }
    }

    /** The client stays at a batch whose checksum is wrong; a batch holds several records. */
    private static ConsumerRecords<byte[], byte[]> poll(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, @Nullable LongConsumer onBroken) {
        try {
            return consumer.poll(POLL);
        } catch (KafkaException e) {
            String message = String.valueOf(e.getMessage());
            if (onBroken == null || !message.contains("seek past")) {
                throw e;
            }
            for (TopicPartition partition : ends.keySet()) {
                long broken = consumer.position(partition, PATIENCE);
                if (message.contains(partition.toString())) {
                    onBroken.accept(broken);
                    consumer.seek(partition, broken + 1);
                }
            }
            return ConsumerRecords.empty();
        }
    }
}
