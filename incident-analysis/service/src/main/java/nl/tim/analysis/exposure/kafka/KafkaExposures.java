package nl.tim.analysis.exposure.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposurePeriod;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.kafka.FollowedTopic;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.exposure.ExposureEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Follows the topic of exposures into memory. A record that cannot be read is left out and said. */
final class KafkaExposures implements Exposures, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Exposure> byKey = new ConcurrentHashMap<>();
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final InstantSource clock;
    private final FollowedTopic followed;

    /** Nothing connects before {@link #start}. */
    KafkaExposures(
            Map<String, Object> clientConfig,
            Supplier<Producer<byte[], byte[]>> producers,
            String topic,
            InstantSource clock) {
        this.producers = producers;
        this.topic = topic;
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
    public List<Exposure> all() {
        return List.copyOf(byKey.values());
    }

    @Override
    public void awaitCurrent() {
        followed.awaitCurrent();
    }

    @Override
    public void store(List<Exposure> lines) {
        followed.publish(
                producers,
                lines.stream()
                        .map(line -> new ProducerRecord<byte[], byte[]>(
                                topic, line.key().getBytes(StandardCharsets.UTF_8), value(line)))
                        .toList());
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

    private void apply(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException {
        String key = new String(received.key(), StandardCharsets.UTF_8);
        if (received.value() == null) {
            byKey.remove(key);
        } else {
            byKey.put(key, exposure(RecordCodec.EXPOSURE_ENTRY.decode(received.value())));
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
