package nl.tim.schemas.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every partition of a topic from a start to its end and on, without a consumer group: each replica sees every
 * record. One thread of its own reads and calls {@code onRecord}; a broker that is away is waited for, however long,
 * and nothing is applied twice or left out. {@link #caughtUp} and {@link #awaitCurrent} may be called from any thread.
 */
public final class TopicTail implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration METADATA_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Map<String, Object> clientConfig;
    private final String topic;
    private final From from;
    private final Consumer<ConsumerRecord<byte[], byte[]>> onRecord;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final ConcurrentLinkedQueue<CountDownLatch> waiting = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean caughtUp;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;

    /**
     * Prepares a tail; nothing connects before {@link #start}.
     *
     * @param clientConfig connection settings of the Kafka clients, at least {@code bootstrap.servers}
     * @param topic full name of the topic
     * @param from where to begin, the first time
     * @param onRecord called for each record in partition order; must not throw for content that it cannot read
     */
    public TopicTail(
            Map<String, Object> clientConfig,
            String topic,
            From from,
            Consumer<ConsumerRecord<byte[], byte[]>> onRecord) {
        this.clientConfig = TailConsumer.config(clientConfig);
        this.topic = topic;
        this.from = from;
        this.onRecord = onRecord;
        this.thread = Thread.ofPlatform().name("tail-" + topic).daemon(true).unstarted(this::run);
    }

    /** Starts reading in the background. Call once. */
    public void start() {
        thread.start();
    }

    /** True once everything that the topic held when the tail first connected has been applied; stays true. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /**
     * Waits until everything that was acknowledged before this call has been applied.
     *
     * @return false when that did not happen in time, for example because the broker is away
     */
    public boolean awaitCurrent(Duration timeout) {
        var latch = new CountDownLatch(1);
        waiting.add(latch);
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
        try {
            return latch.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(latch);
        }
    }

    /** Stops reading and waits for the thread, at most a few seconds. */
    @Override
    public void close() {
        stop.countDown();
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
        try {
            if (thread.isAlive()) {
                thread.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stopped() {
        return stop.getCount() == 0;
    }

    private void run() {
        while (!stopped()) {
            try (var opened = new KafkaConsumer<byte[], byte[]>(clientConfig)) {
                consumer = opened;
                follow(new TailConsumer(opened, topic, METADATA_TIMEOUT));
            } catch (InterruptException e) {
                return;
            } catch (WakeupException e) {
                log.trace("Woken while connecting");
            } catch (KafkaException e) {
                log.warn(
                        "Tail of {} waits for the broker: {}",
                        topic,
                        e.getClass().getSimpleName());
                pause();
            } finally {
                consumer = null;
            }
        }
    }

    private void follow(TailConsumer tail) {
        if (!tail.assign(positions, from)) {
            pause();
            return;
        }
        while (!stopped()) {
            try {
                tail.poll(POLL).forEach(this::apply);
                settle(tail);
            } catch (WakeupException e) {
                log.trace("Woken to settle or stop");
            }
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        onRecord.accept(received);
        positions.put(new TopicPartition(received.topic(), received.partition()), received.offset() + 1);
    }

    /** Answers those who asked before the end was looked up, and notes the first time that the end was reached. */
    private void settle(TailConsumer tail) {
        if (caughtUp && waiting.isEmpty()) {
            return;
        }
        var asked = waiting.toArray(CountDownLatch[]::new);
        var end = tail.end();
        while (!stopped() && !tail.reached(end)) {
            tail.poll(POLL).forEach(this::apply);
        }
        if (!stopped()) {
            caughtUp = true;
            for (var latch : asked) {
                latch.countDown();
            }
        }
    }

    private void pause() {
        try {
            boolean ended = stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            log.trace("Paused, ended {}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
