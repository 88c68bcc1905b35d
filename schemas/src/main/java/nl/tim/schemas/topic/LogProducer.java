package nl.tim.schemas.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one producer of this replica: every record acknowledged by all in-sync replicas, idempotent, no second attempt of our own. Made at
 * start-up; when the broker's name cannot be resolved then, on a later send. Logs no contents. Safe for use by many threads.
 */
public final class LogProducer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LogProducer.class);

    private final Map<String, Object> config;
    private final Limits limits;
    private final Executor threads;
    private @Nullable Producer<byte[], byte[]> producer;

    /**
     * How long a record may take.
     *
     * @param maxBlock how long a send may wait for the broker's metadata
     * @param requestTimeout how long one request to the broker may take
     * @param deliveryTimeout how long a record may take to be acknowledged, retries included
     * @param linger how long a record may wait for others to be sent with it
     * @param batchBytes how much of one partition is sent at once at most
     */
    public record Limits(
            Duration maxBlock, Duration requestTimeout, Duration deliveryTimeout, Duration linger, int batchBytes) {}

    /**
     * Prepares a producer.
     *
     * @param threads may block: a send waits for metadata when there is none
     */
    public LogProducer(Map<String, Object> clientConfig, Limits limits, Executor threads) {
        this.config = config(clientConfig, limits);
        this.limits = limits;
        this.threads = threads;
    }

    private static Map<String, Object> config(Map<String, Object> clientConfig, Limits limits) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, limits.linger().toMillis());
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, limits.batchBytes());
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, limits.maxBlock().toMillis());
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                limits.requestTimeout().toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                limits.deliveryTimeout().toMillis());
        return config;
    }

    /** Makes the producer, if that is possible already. */
    public void start() {
        try {
            producer();
        } catch (KafkaException e) {
            log.warn("No producer yet: {}", e.getClass().getSimpleName());
        }
    }

    /** Sends on a thread that may block; completes once every in-sync replica has the record, exceptionally when that is not known. */
    public CompletableFuture<Void> send(ProducerRecord<byte[], byte[]> message) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                producer().send(message, (_, failure) -> complete(acknowledged, failure));
            } catch (RuntimeException e) {
                acknowledged.completeExceptionally(e);
            }
        });
        return acknowledged;
    }

    private static void complete(CompletableFuture<Void> acknowledged, @Nullable Exception failure) {
        if (failure == null) {
            acknowledged.complete(null);
        } else {
            acknowledged.completeExceptionally(failure);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(config);
        }
        return producer;
    }

    /** Waits for what was sent, as long as a delivery may take. */
    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(limits.deliveryTimeout());
        }
    }
}
