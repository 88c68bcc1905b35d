package nl.tim.analysis.signal.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.SignalBoard;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.signal.SignalEvent;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import nl.tim.statistics.engine.Signal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the topic of signals into memory: some kilobytes for each signal ever raised. A record that cannot be read is left out and said. */
final class KafkaSignalLog implements SignalLog, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaSignalLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final FactRecords facts;
    private final NoteSealing notes;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final SignalBoard board = new SignalBoard();
    private final TopicTail tail;

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
    public List<RaisedSignal> all() {
        return board.all();
    }

    @Override
    public Optional<RaisedSignal> find(String id) {
        return board.find(id);
    }

    @Override
    public void awaitCurrent() {
        if (!tail.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("signals topic");
        }
    }

    @Override
    public void detected(List<Signal> found) {
        Actor scan = new Actor(Actor.SYSTEM, null, null);
        send(found.stream()
                .map(signal -> facts.detected(signal, clock.instant(), scan))
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
        try (Producer<byte[], byte[]> producer = producers.get()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (SignalEvent event : events) {
                byte[] key = event.getSignalId().getBytes(StandardCharsets.UTF_8);
                sent.add(producer.send(new ProducerRecord<>(topic, key, RecordCodec.SIGNAL_EVENT.encode(event))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UnavailableException("signals topic: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
        awaitCurrent();
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            board.apply(facts.fact(RecordCodec.SIGNAL_EVENT.decode(received.value())));
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
