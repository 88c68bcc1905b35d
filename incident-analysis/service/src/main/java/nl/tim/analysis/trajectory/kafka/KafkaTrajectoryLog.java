package nl.tim.analysis.trajectory.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.TrajectoryBoard;
import nl.tim.analysis.trajectory.TrajectoryFact;
import nl.tim.analysis.trajectory.TrajectoryLog;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import nl.tim.schemas.trajectory.TrajectoryEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of trajectories into memory: some kilobytes for each, and fifty bytes for each incident of one. A record that cannot be
 * read is left out and said.
 */
final class KafkaTrajectoryLog implements TrajectoryLog, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaTrajectoryLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final WrittenFacts written;
    private final ReadFacts read;
    private final TrajectoryBoard board = new TrajectoryBoard();
    private final TopicTail tail;

    /** Nothing connects before {@link #start}. */
    KafkaTrajectoryLog(
            Map<String, Object> clientConfig,
            Supplier<Producer<byte[], byte[]>> producers,
            String topic,
            WrittenFacts written,
            ReadFacts read) {
        this.producers = producers;
        this.topic = topic;
        this.written = written;
        this.read = read;
        this.tail = new TopicTail(clientConfig, topic, From.beginning(), this::apply);
    }

    void start() {
        tail.start();
    }

    @Override
    public void close() {
        tail.close();
    }

    @Override
    public List<Trajectory> all() {
        return board.all();
    }

    @Override
    public Optional<Trajectory> find(UUID id) {
        return board.find(id);
    }

    @Override
    public void awaitCurrent() {
        if (!tail.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("trajectories topic");
        }
    }

    @Override
    public void write(TrajectoryFact fact) {
        TrajectoryEvent event = written.record(fact);
        byte[] key = event.getTrajectoryId().toString().getBytes(StandardCharsets.US_ASCII);
        try (Producer<byte[], byte[]> producer = producers.get()) {
            producer.send(new ProducerRecord<>(topic, key, RecordCodec.TRAJECTORY_EVENT.encode(event)))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UnavailableException("trajectories topic: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
        awaitCurrent();
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            board.apply(read.fact(RecordCodec.TRAJECTORY_EVENT.decode(received.value())));
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
