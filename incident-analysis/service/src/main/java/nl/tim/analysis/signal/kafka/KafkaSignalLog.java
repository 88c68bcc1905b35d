package nl.tim.analysis.signal.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.kafka.FollowedTopic;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.SignalBoard;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.signal.SignalEvent;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Follows the topic of signals into memory: some kilobytes for each signal ever raised. A record that cannot be read is left out and said. */
final class KafkaSignalLog implements SignalLog, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final FactRecords facts;
    private final NoteSealing notes;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final SignalBoard board = new SignalBoard();
    private final FollowedTopic followed;

    /** Nothing connects before {@link #start}. */
    KafkaSignalLog(
            Map<String, Object> clientConfig,
            Supplier<Producer<byte[], byte[]>> producers,
            String topic,
            FactRecords facts,
            NoteSealing notes,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.producers = producers;
        this.topic = topic;
        this.facts = facts;
        this.notes = notes;
        this.ids = ids;
        this.clock = clock;
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
    public List<RaisedSignal> all() {
        return board.all();
    }

    @Override
    public Optional<RaisedSignal> find(String id) {
        return board.find(id);
    }

    @Override
    public void awaitCurrent() {
        followed.awaitCurrent();
    }

    @Override
    public void detected(List<Signal> found) {
        Actor scan = new Actor(Actor.SYSTEM, null, null);
        send(found.stream()
                .map(signal -> facts.detected(signal, clock.instant(), scan))
                .toList());
    }

    @Override
    public void followed(Map<String, Evidence> seen) {
        Actor scan = new Actor(Actor.SYSTEM, null, null);
        send(seen.entrySet().stream()
                .map(one -> facts.followed(one.getKey(), one.getValue(), clock.instant(), scan))
                .toList());
    }

    @Override
    public void said(String signalId, Remark remark, Actor by) {
        UUID eventId = ids.get();
        Object body = notes.body(FactRecords.place(signalId), eventId, remark);
        send(List.of(facts.event(eventId, signalId, clock.instant(), by, body)));
    }

    private void send(List<SignalEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        followed.publish(
                producers,
                events.stream()
                        .map(event -> new ProducerRecord<>(
                                topic,
                                event.getSignalId().getBytes(StandardCharsets.UTF_8),
                                RecordCodec.SIGNAL_EVENT.encode(event)))
                        .toList());
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException {
        board.apply(facts.fact(RecordCodec.SIGNAL_EVENT.decode(received.value())));
    }
}
