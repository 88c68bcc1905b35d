package nl.tim.analysis.link.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.analysis.link.LinkLog;
import nl.tim.analysis.link.ReportingLink;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the topic of links into memory. A record that cannot be read is left out and said. */
final class KafkaLinkLog implements LinkLog, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaLinkLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, ReportingLink> links = new ConcurrentHashMap<>();
    private final LogProducer producer;
    private final String topic;
    private final TopicTail tail;

    /** Nothing connects before {@link #start}. */
    KafkaLinkLog(Map<String, Object> clientConfig, LogProducer producer, String topic) {
        this.producer = producer;
        this.topic = topic;
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
    public List<ReportingLink> all() {
        return List.copyOf(links.values());
    }

    @Override
    public Optional<ReportingLink> find(String place) {
        return Optional.ofNullable(links.get(place));
    }

    @Override
    public void keep(ReportingLink link) {
        byte[] key = link.place().getBytes(StandardCharsets.US_ASCII);
        byte[] value = RecordCodec.REPORTING_LINK.encode(record(link));
        try {
            producer.send(new ProducerRecord<>(topic, key, value)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnavailableException("links topic: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
        if (!tail.awaitCurrent(PATIENCE)) {
            throw new UnavailableException("links topic");
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        String place = new String(received.key(), StandardCharsets.US_ASCII);
        if (received.value() == null) {
            links.remove(place);
            return;
        }
        try {
            links.put(place, link(place, RecordCodec.REPORTING_LINK.decode(received.value())));
        } catch (UndecodableRecordException e) {
            log.warn("{}-{}@{} is unreadable: {}", topic, received.partition(), received.offset(), e.reason());
        }
    }

    private static nl.tim.schemas.link.ReportingLink record(ReportingLink link) {
        return new nl.tim.schemas.link.ReportingLink(
                link.organisation(),
                link.purpose(),
                link.createdAt(),
                link.createdBy(),
                link.revokedAt(),
                link.revokedBy());
    }

    private static ReportingLink link(String place, nl.tim.schemas.link.ReportingLink record) {
        return new ReportingLink(
                place,
                record.getOrganisation(),
                record.getPurpose(),
                record.getCreatedAt(),
                record.getCreatedBy(),
                record.getRevokedAt(),
                record.getRevokedBy());
    }
}
