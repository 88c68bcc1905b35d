package nl.tim.analysis.trajectory.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.kafka.FollowedTopic;
import nl.tim.analysis.trajectory.Trajectory;
import nl.tim.analysis.trajectory.TrajectoryBoard;
import nl.tim.analysis.trajectory.TrajectoryFact;
import nl.tim.analysis.trajectory.TrajectoryLog;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.trajectory.TrajectoryEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Follows the topic of trajectories into memory: some kilobytes for each, and fifty bytes for each incident of one. A record that cannot be
 * read is left out and said.
 */
final class KafkaTrajectoryLog implements TrajectoryLog, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final WrittenFacts written;
    private final ReadFacts read;
    private final TrajectoryBoard board = new TrajectoryBoard();
    private final FollowedTopic followed;

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
        this.followed = new FollowedTopic(clientConfig, topic, PATIENCE, this::apply);
    }

    void start() {
        followed.start();
    }

    @Override
    public void close() {
        followed.close();
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
        followed.awaitCurrent();
    }

    @Override
    public void write(TrajectoryFact fact) {
        TrajectoryEvent event = written.record(fact);
        byte[] key = event.getTrajectoryId().toString().getBytes(StandardCharsets.US_ASCII);
        followed.publish(
                producers, List.of(new ProducerRecord<>(topic, key, RecordCodec.TRAJECTORY_EVENT.encode(event))));
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException {
        board.apply(read.fact(RecordCodec.TRAJECTORY_EVENT.decode(received.value())));
    }
}
