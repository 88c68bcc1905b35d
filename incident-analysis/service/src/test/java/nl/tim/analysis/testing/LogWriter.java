package nl.tim.analysis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.fixture.Namespace;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.key.DataKey;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealingKey;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Writes sealed events, and anything else, to the log of a namespace, as intake does. */
public final class LogWriter implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final KeyPool keys;
    private final String topic;
    private final String keyTopic;

    /** Connects to the namespace's broker. */
    public LogWriter(Namespace namespace) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        namespace.bootstrapServers(),
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        120_000,
                        "max.block.ms",
                        120_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        topic = namespace.topics().of(Topic.INCIDENT_EVENTS);
        keyTopic = namespace.topics().of(Topic.KEYS);
        keys = new KeyPool(Kek.load(namespace.kekFile()), this::appendKey, 8, InstantSource.system());
        keys.start();
    }

    /** A fresh text key whose wrapped form is on the key topic. */
    public SealingKey textKey() {
        return key(KeyPurpose.TEXT);
    }

    /** A fresh identity key whose wrapped form is on the key topic. */
    SealingKey identityKey() {
        return key(KeyPurpose.IDENTITY);
    }

    private SealingKey key(KeyPurpose purpose) {
        var taken = new HashMap<String, SealingKey>();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    try {
                        taken.put("key", keys.take(purpose));
                        return true;
                    } catch (NoKeyAvailableException e) {
                        return false;
                    }
                });
        return taken.values().iterator().next();
    }

    /** Forgets a data key, as erasure does. */
    public void erase(UUID keyId) {
        appendKey(keyId, null).join();
    }

    /** Appends an event under its incident's id and waits for the broker. */
    public RecordMetadata append(IncidentEvent event) {
        return await(send(event));
    }

    /** Appends an event without waiting. */
    public Future<RecordMetadata> send(IncidentEvent event) {
        return producer.send(
                new ProducerRecord<>(topic, bytes(event.getIncidentId()), RecordCodec.INCIDENT_EVENT.encode(event)));
    }

    /** Appends any bytes to one partition and waits for the broker. */
    public RecordMetadata append(int partition, byte @Nullable [] key, byte @Nullable [] value) {
        return await(producer.send(new ProducerRecord<>(topic, partition, key, value)));
    }

    /** An incident id's bytes as key. */
    public static byte[] bytes(UUID incidentId) {
        return incidentId.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        keys.close();
        producer.close();
    }

    private CompletableFuture<Void> appendKey(UUID keyId, @Nullable DataKey key) {
        byte[] value = key == null ? null : RecordCodec.DATA_KEY.encode(key);
        var appended = new CompletableFuture<Void>();
        var sent = producer.send(new ProducerRecord<>(keyTopic, bytes(keyId), value), (metadata, failure) -> {
            if (failure == null) {
                appended.complete(null);
            } else {
                appended.completeExceptionally(failure);
            }
        });
        return sent.isCancelled() ? CompletableFuture.failedFuture(new IllegalStateException()) : appended;
    }

    private static RecordMetadata await(Future<RecordMetadata> sent) {
        try {
            return sent.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
