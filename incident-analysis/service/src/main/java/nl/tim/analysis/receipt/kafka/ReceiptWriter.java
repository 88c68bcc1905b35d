package nl.tim.analysis.receipt.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.tim.analysis.projection.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the log with a consumer group of its own, so that among all replicas each incident's receipt has one writer. What was not
 * committed is done again; an outage is waited for, however long. Deleting the group writes every receipt anew.
 */
final class ReceiptWriter implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(ReceiptWriter.class);

    private final Map<String, Object> config;
    private final String topic;
    private final ReceiptJob job;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private int failures;

    /**
     * Prepares; nothing connects before {@link #start}.
     *
     * @param group its consumer group
     * @param topic full name of the log's topic
     */
    ReceiptWriter(Map<String, Object> clientConfig, String group, String topic, ReceiptJob job) {
        this.config = new HashMap<>(clientConfig);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        this.topic = topic;
        this.job = job;
        this.thread = Thread.ofPlatform().name("receipts").daemon(true).unstarted(this::run);
    }

    /** Starts following in the background. Call once. */
    void start() {
        thread.start();
    }

    /** Stops, within a few seconds. */
    @Override
    public void close() {
        stop.countDown();
        KafkaConsumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        try {
            thread.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (stop.getCount() > 0) {
                follow();
                boolean ended = stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                log.trace("Paused, ended {}", ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try (var opened = new KafkaConsumer<byte[], byte[]>(config)) {
            consumer = opened;
            opened.subscribe(List.of(topic));
            while (stop.getCount() > 0) {
                var poll = opened.poll(POLL);
                if (!poll.isEmpty()) {
                    job.handle(poll);
                    opened.commitSync();
                    failures = 0;
                }
            }
        } catch (WakeupException | InterruptException e) {
            log.trace("Told to stop");
        } catch (UnavailableException e) {
            waits(String.valueOf(e.getMessage()));
        } catch (KafkaException e) {
            waits(e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            // Its message may quote what it could not handle.
            log.error("Receipts wait: {}", e.getClass().getName());
        } finally {
            consumer = null;
        }
    }

    /** An outage of hours is a few lines. */
    private void waits(String what) {
        failures++;
        if (Integer.bitCount(failures) == 1) {
            log.warn("Receipts wait (failure {}): {}", failures, what);
        }
    }
}
