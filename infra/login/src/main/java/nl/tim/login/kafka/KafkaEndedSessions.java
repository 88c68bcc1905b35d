package nl.tim.login.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.tim.login.EndedSessions;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.session.SessionEnd;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ended sessions that every replica of both services hears of. What is ended here holds here at once, also when the log is away; it is told as
 * soon as the log is back. Until a new replica has read the log, it knows of none.
 */
final class KafkaEndedSessions implements EndedSessions, AutoCloseable {

    static final Duration PAUSE = Duration.ofSeconds(1);
    /** No session lasts longer, so what was ended before is over by itself. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(KafkaEndedSessions.class);

    private final EndedSessions here;
    private final String topic;
    private final Function<ProducerRecord<byte[], byte[]>, CompletableFuture<Void>> publisher;
    private final Duration pause;
    private final InstantSource clock;
    private final TopicTail tail;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ended-sessions").daemon(true).factory());
    private final AtomicInteger untold = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * Nothing connects before {@link #start}.
     *
     * @param clientConfig connection settings of the Kafka clients
     * @param topic full name
     * @param publisher completes once a record is durable; does not block
     * @param pause between two attempts to tell of an end
     */
    KafkaEndedSessions(
            Map<String, Object> clientConfig,
            String topic,
            Function<ProducerRecord<byte[], byte[]>, CompletableFuture<Void>> publisher,
            Duration pause,
            InstantSource clock) {
        this.here = EndedSessions.here(clock);
        this.topic = topic;
        this.publisher = publisher;
        this.pause = pause;
        this.clock = clock;
        this.tail = new TopicTail(clientConfig, topic, From.since(clock, LONGEST), this::take);
    }

    /** Begins to follow what other replicas end. */
    void start() {
        tail.start();
    }

    /** Waits until every end that was told before is known here; false when that did not happen in time. */
    boolean awaitCurrent(Duration timeout) {
        return tail.awaitCurrent(timeout);
    }

    @Override
    public boolean contains(String sessionId) {
        return here.contains(sessionId);
    }

    @Override
    public void add(String sessionId, Instant until) {
        here.add(sessionId, until);
        untold.incrementAndGet();
        tell(sessionId, until);
    }

    private void tell(String sessionId, Instant until) {
        if (clock.instant().isAfter(until)) {
            untold.decrementAndGet();
            return;
        }
        byte[] key = sessionId.getBytes(StandardCharsets.US_ASCII);
        byte[] value = RecordCodec.SESSION_END.encode(new SessionEnd(until));
        var _ = publisher.apply(new ProducerRecord<>(topic, key, value)).whenComplete((_, failure) -> {
            if (failure == null) {
                untold.decrementAndGet();
                failures.set(0);
            } else {
                waits(failure);
                var _ = later.schedule(() -> tell(sessionId, until), pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
    }

    /** An outage of hours is a few lines. */
    private void waits(Throwable failure) {
        int count = failures.incrementAndGet();
        if (Integer.bitCount(count) == 1) {
            log.warn(
                    "{} ended sessions are known to this replica only (failure {}): {}",
                    untold.get(),
                    count,
                    failure.getClass().getSimpleName());
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> received) {
        if (received.key() == null || received.value() == null) {
            return;
        }
        try {
            SessionEnd end = RecordCodec.SESSION_END.decode(received.value());
            here.add(new String(received.key(), StandardCharsets.US_ASCII), end.getUntil());
        } catch (UndecodableRecordException e) {
            log.warn(
                    "{}-{}@{} is unreadable: {}",
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    e.reason());
        }
    }

    /** Stops, within a few seconds. What was not told by then is said in the log. */
    @Override
    public void close() {
        tail.close();
        later.shutdownNow();
        if (untold.get() > 0) {
            log.warn("{} ended sessions were told to no other replica", untold.get());
        }
    }
}
