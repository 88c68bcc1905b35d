package nl.tim.analysis.projection.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.tim.analysis.projection.DeadLetter;
import nl.tim.analysis.projection.DeadLetters;
import nl.tim.analysis.projection.RawRecord;
import nl.tim.analysis.projection.RecordOrigin;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dead-letter topic. Follows the topic to know what is there already, so that a rebuild or a redelivery adds nothing twice. Holds some
 * tens of bytes for each dead letter of the last 90 days.
 */
final class KafkaDeadLetters implements DeadLetters, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KafkaDeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final String appVersion;
    private final TopicTail tail;
    private final Set<RecordOrigin> known = ConcurrentHashMap.newKeySet();
    private final Set<UUID> incidents = ConcurrentHashMap.newKeySet();

    /** Nothing connects before {@link #start}. */
    KafkaDeadLetters(
            Map<String, Object> clientConfig,
            Supplier<Producer<byte[], byte[]>> producers,
            String topic,
            String appVersion) {
        this.producers = producers;
        this.topic = topic;
        this.appVersion = appVersion;
        this.tail = new TopicTail(clientConfig, topic, From.beginning(), this::apply);
    }

    void start() {
        tail.start();
    }

    @Override
    public void close() {
        tail.close();
    }

    /** One at a time, so that two index versions that meet the same record do not both add it. */
    @Override
    public synchronized void keep(List<DeadLetter> letters) {
        List<DeadLetter> fresh = unknown(letters);
        if (!fresh.isEmpty() && !tail.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("dead-letter topic");
        }
        send(unknown(fresh));
    }

    private List<DeadLetter> unknown(List<DeadLetter> letters) {
        return letters.stream()
                .filter(letter -> !known.contains(letter.raw().origin()))
                .toList();
    }

    @Override
    public Set<UUID> incidents() {
        if (!tail.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("dead-letter topic");
        }
        return Set.copyOf(incidents);
    }

    private void send(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try (Producer<byte[], byte[]> producer = producers.get()) {
            var sent = new LinkedHashMap<DeadLetter, Future<RecordMetadata>>();
            letters.forEach(letter -> sent.put(letter, producer.send(record(letter))));
            for (Map.Entry<DeadLetter, Future<RecordMetadata>> one : sent.entrySet()) {
                RecordMetadata kept = one.getValue().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                RecordOrigin origin = one.getKey().raw().origin();
                known.add(origin);
                log.warn(
                        "Dead letter {}-{}@{}: {} {}",
                        kept.topic(),
                        kept.partition(),
                        kept.offset(),
                        origin,
                        one.getKey().reason());
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UnavailableException("dead-letter topic: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }

    private ProducerRecord<byte[], byte[]> record(DeadLetter letter) {
        RawRecord raw = letter.raw();
        RecordOrigin origin = raw.origin();
        var headers = new ArrayList<Header>();
        raw.headers().forEach(header -> headers.add(new RecordHeader(header.name(), header.value())));
        headers.add(header(DeadLetterHeaders.REASON, letter.reason()));
        headers.add(header(DeadLetterHeaders.TOPIC, origin.topic()));
        headers.add(header(DeadLetterHeaders.PARTITION, String.valueOf(origin.partition())));
        headers.add(header(DeadLetterHeaders.OFFSET, String.valueOf(origin.offset())));
        headers.add(header(DeadLetterHeaders.TIMESTAMP, raw.timestamp().toString()));
        letter.fingerprint()
                .ifPresent(fingerprint ->
                        headers.add(header(DeadLetterHeaders.FINGERPRINT, Long.toHexString(fingerprint))));
        headers.add(header(DeadLetterHeaders.APP_VERSION, appVersion));
        return new ProducerRecord<>(topic, origin.partition(), raw.key(), raw.value(), headers);
    }

    private void apply(ConsumerRecord<byte[], byte[]> dead) {
        RecordOrigin origin = DeadLetterHeaders.origin(dead.headers());
        if (origin != null) {
            known.add(origin);
        }
        UUID incidentId = EventDecoder.key(dead.key());
        if (incidentId != null) {
            incidents.add(incidentId);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
