package nl.tim.schemas.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a topic with a consumer group of its own, so that among all replicas each key has one that handles it. What was not committed is
 * handled again; an outage is waited for, however long. One thread of its own reads and handles.
 */
public final class GroupFollower implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(GroupFollower.class);

    private final Map<String, Object> config;
    private final String topic;
    private final String name;
    private final Handler handler;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private int failures;

    /** Handles what was read. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Returns when all of it is done for good; a failure brings the same records again, and its message is not logged.
         *
         * @param poll records of several keys, in partition order
         */
        void handle(ConsumerRecords<byte[], byte[]> poll) throws InterruptedException;
    }

    /**
     * Prepares; nothing connects before {@link #start}.
     *
     * @param name of the work, for the thread and the log
     * @param clientConfig connection settings of the Kafka clients
     * @param group its consumer group; deleting it does everything again
     * @param topic full name of the topic
     */
    public GroupFollower(String name, Map<String, Object> clientConfig, String group, String topic, Handler handler) {
        this.config = new HashMap<>(clientConfig);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        this.topic = topic;
        this.name = name;
        this.handler = handler;
        this.thread = Thread.ofPlatform().name(name).daemon(true).unstarted(this::run);
    }

    /** Starts following in the background. Call once. */
    public void start() {
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
            if (!thread.join(GRACE)) {
                // What it did not finish is handled again.
                thread.interrupt();
            }
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
                    handler.handle(poll);
                    opened.commitSync();
                    failures = 0;
                }
            }
        } catch (WakeupException | InterruptException e) {
            log.trace("Told to stop");
        } catch (RuntimeException e) {
            // Its message may quote what it could not handle.
            waits(e.getClass().getSimpleName());
        } finally {
            consumer = null;
        }
    }

    /** An outage of hours is a few lines. */
    private void waits(String what) {
        failures++;
        if (Integer.bitCount(failures) == 1) {
            log.warn("{} waits (failure {}): {}", name, failures, what);
        }
    }
}
