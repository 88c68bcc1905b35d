package nl.tim.analysis.vault.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.tim.analysis.projection.UnavailableException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Appends to the key topic and waits for the broker. Safe for use by many threads. */
final class KeyWriter {
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;

    KeyWriter(Supplier<Producer<byte[], byte[]>> producers, String topic) {
        this.producers = producers;
        this.topic = topic;
    }

    /** One record. */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(UUID keyId, byte @Nullable [] value) {}

    /** Tombstones, acknowledged. */
    void bury(Collection<UUID> keyIds) {
        append(keyIds.stream().map(keyId -> new Line(keyId, null)).toList());
    }

    /**
     * Records, acknowledged.
     *
     * @throws UnavailableException when that is not certain; they may or may not be there
     */
    void append(List<Line> lines) {
        try (Producer<byte[], byte[]> producer = producers.get()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Line line : lines) {
                byte[] key = line.keyId().toString().getBytes(StandardCharsets.US_ASCII);
                sent.add(producer.send(new ProducerRecord<>(topic, key, line.value())));
            }
            producer.flush();
            for (Future<RecordMetadata> one : sent) {
                RecordMetadata stored = one.get();
                assert stored.topic().equals(topic);
            }
        } catch (ExecutionException | KafkaException e) {
            throw new UnavailableException("keys: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }
}
