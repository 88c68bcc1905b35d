package nl.tim.analysis.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A topic that this replica reads from its beginning and keeps in memory. A record that cannot be read is left out and said. Safe for use by many threads. */
public final class FollowedTopic implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FollowedTopic.class);

    private final String name;
    private final Duration patience;
    private final Reading reading;
    private final TopicTail tail;

    /** What is done with each record, one at a time, in the order of the topic. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Takes a record.
         *
         * @throws UndecodableRecordException when no released schema reads it
         * @throws IllegalArgumentException when it says something that this version does not know
         */
        void take(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException;
    }

    /**
     * Nothing connects before {@link #start}.
     *
     * @param patience how long a record may take to be acknowledged, and then to be read here
     */
    public FollowedTopic(Map<String, Object> clientConfig, String name, Duration patience, Reading reading) {
        this.name = name;
        this.patience = patience;
        this.reading = reading;
        this.tail = new TopicTail(clientConfig, name, From.beginning(), this::take);
    }

    /** Begins to follow. */
    public void start() {
        tail.start();
    }

    @Override
    public void close() {
        tail.close();
    }

    /** Whether everything that the topic held when it was opened has been read. */
    public boolean caughtUp() {
        return tail.caughtUp();
    }

    /**
     * Waits until everything that was published before has been read here. Blocks.
     *
     * @throws UnavailableException when that does not happen in time
     */
    public void awaitCurrent() {
        if (!tail.awaitCurrent(patience)) {
            throw new UnavailableException(name);
        }
    }

    /**
     * Publishes records, and waits until they are acknowledged and read here. Blocks.
     *
     * @param producers gives one that is closed after use
     * @throws UnavailableException when that does not happen in time; whether they were published is then unknown
     */
    public void publish(Supplier<Producer<byte[], byte[]>> producers, List<ProducerRecord<byte[], byte[]>> records) {
        try (Producer<byte[], byte[]> producer = producers.get()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ProducerRecord<byte[], byte[]> published : records) {
                sent.add(producer.send(published));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UnavailableException(name + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
        awaitCurrent();
    }

    private void take(ConsumerRecord<byte[], byte[]> received) {
        try {
            reading.take(received);
        } catch (UndecodableRecordException e) {
            unreadable(received, e.reason().name());
        } catch (IllegalArgumentException e) {
            unreadable(received, e.getClass().getSimpleName());
        }
    }

    private static void unreadable(ConsumerRecord<byte[], byte[]> received, String reason) {
        log.warn("{}-{}@{} is unreadable: {}", received.topic(), received.partition(), received.offset(), reason);
    }
}
