package nl.tim.analysis.exposure.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposurePeriod;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.exposure.ExposureEntry;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the topic of exposures into memory. A record that cannot be read is left out and said. */
final class KafkaExposures implements Exposures, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaExposures.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Exposure> byKey = new ConcurrentHashMap<>();
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final InstantSource clock;
    private final TopicTail tail;

    /** Nothing connects before {@link #start}. */
    KafkaExposures(
            Map<String, Object> clientConfig,
            Supplier<Producer<byte[], byte[]>> producers,
            String topic,
            InstantSource clock) {
        this.producers = producers;
        this.topic = topic;
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
    public List<Exposure> all() {
        return List.copyOf(byKey.values());
    }

    @Override
    public void awaitCurrent() {
        if (!tail.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("exposure topic");
        }
    }

    @Override
    public void store(List<Exposure> lines) {
        try (Producer<byte[], byte[]> producer = producers.get()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Exposure line : lines) {
                byte[] key = line.key().getBytes(StandardCharsets.UTF_8);
                sent.add(producer.send(new ProducerRecord<>(topic, key, value(line))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new UnavailableException("exposure topic: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
        awaitCurrent();
    }

    private byte @Nullable [] value(Exposure line) {
        if (line.numbers().isEmpty()) {
            return null;
        }
        return RecordCodec.EXPOSURE_ENTRY.encode(new ExposureEntry(
                line.organisation(),
                line.fromGroup(),
                line.toGroup(),
                line.period().name(),
                line.numbers().get(Measure.REFERRALS),
                line.numbers().get(Measure.DISCHARGES),
                line.numbers().get(Measure.CONTACTS),
                clock.instant()));
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        String key = new String(received.key(), StandardCharsets.UTF_8);
        if (received.value() == null) {
            byKey.remove(key);
            return;
        }
        try {
            byKey.put(key, exposure(RecordCodec.EXPOSURE_ENTRY.decode(received.value())));
        } catch (UndecodableRecordException | IllegalArgumentException e) {
            log.warn(
                    "{}-{}@{} is unreadable: {}",
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    e.getClass().getSimpleName());
        }
    }

    private static Exposure exposure(ExposureEntry entry) {
        Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
        put(numbers, Measure.REFERRALS, entry.getReferrals());
        put(numbers, Measure.DISCHARGES, entry.getDischarges());
        put(numbers, Measure.CONTACTS, entry.getContacts());
        return new Exposure(
                entry.getOrganisation(),
                entry.getFromGroup(),
                entry.getToGroup(),
                ExposurePeriod.parse(entry.getPeriod())
                        .orElseThrow(() -> new IllegalArgumentException("no such period")),
                numbers);
    }

    private static void put(Map<Measure, Long> numbers, Measure measure, @Nullable Long number) {
        if (number != null) {
            numbers.put(measure, number);
        }
    }
}
