package nl.tim.analysis.testing;

import static nl.tim.analysis.testing.LogWriter.bytes;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.fixture.Namespace;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The key topic of a namespace, past the code under test. */
public final class KeyTopic implements AutoCloseable {
    private final Map<String, Object> connection;
    private final TopicPartition partition;
    private final KafkaProducer<byte[], byte[]> producer;

    /** Connects. */
    public KeyTopic(Namespace namespace) {
        connection = Map.of("bootstrap.servers", namespace.bootstrapServers());
        partition = new TopicPartition(namespace.topics().of(Topic.KEYS), 0);
        producer = new KafkaProducer<>(connection, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Lets the broker do in a second what takes it an hour, as nobody waits for an hour. */
    public void compactSoon() {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, partition.topic());
        var brokers = new ConfigResource(ConfigResource.Type.BROKER, "");
        try (Admin admin = Admin.create(connection)) {
            admin.incrementalAlterConfigs(Map.of(
                            topic,
                            set(Map.of(
                                    "segment.ms",
                                    "1000",
                                    "max.compaction.lag.ms",
                                    "1000",
                                    "file.delete.delay.ms",
                                    "100")),
                            brokers,
                            set(Map.of("log.cleaner.backoff.ms", "500"))))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Collection<AlterConfigOp> set(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /** Lets a key have been made a year ago. */
    public void age(UUID keyId) throws ExecutionException, InterruptedException {
        Instant then = Instant.now().minus(Duration.ofDays(365)).truncatedTo(ChronoUnit.MICROS);
        append(keyId, RecordCodec.DATA_KEY.encode(new DataKey("TEXT", then, ByteBuffer.wrap(wrapped(keyId)))));
    }

    /** The wrapped bytes of a key. */
    public byte[] wrapped(UUID keyId) {
        try (var consumer = new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (true) {
                for (ConsumerRecord<byte[], byte[]> found : consumer.poll(Duration.ofSeconds(1))) {
                    if (Arrays.equals(found.key(), bytes(keyId)) && found.value() != null) {
                        var wrapped = RecordCodec.DATA_KEY.decode(found.value()).getWrapped();
                        byte[] copy = new byte[wrapped.remaining()];
                        wrapped.get(copy);
                        return copy;
                    }
                }
            }
        } catch (UndecodableRecordException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends something that means nothing. */
    public void stir() throws ExecutionException, InterruptedException {
        append(new UUID(0, 0), null);
    }

    private void append(UUID keyId, byte @Nullable [] value) throws ExecutionException, InterruptedException {
        var stored = producer.send(new ProducerRecord<>(partition.topic(), bytes(keyId), value))
                .get();
        assert stored.hasOffset();
    }

    @Override
    public void close() {
        producer.close();
    }
}
