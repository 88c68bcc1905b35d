package nl.tim.analysis.link.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.kafka.FollowedTopic;
import nl.tim.analysis.kafka.TopicWriter;
import nl.tim.analysis.link.LinkLog;
import nl.tim.analysis.link.ReportingLink;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.LogProducer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Follows the topic of links into memory. */
final class KafkaLinkLog implements LinkLog, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, ReportingLink> links = new ConcurrentHashMap<>();
    private final TopicWriter writer;
    private final FollowedTopic followed;

    /** Nothing connects before {@link #start}. */
    KafkaLinkLog(Map<String, Object> clientConfig, LogProducer producer, String topic) {
        this.writer = new TopicWriter(producer, topic, PATIENCE);
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
        writer.write(key, value);
        followed.awaitCurrent();
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException {
        String place = new String(received.key(), StandardCharsets.US_ASCII);
        if (received.value() == null || RecordCodec.INVITATION.wrote(received.value())) {
            links.remove(place);
        } else {
            links.put(place, link(place, RecordCodec.REPORTING_LINK.decode(received.value())));
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
