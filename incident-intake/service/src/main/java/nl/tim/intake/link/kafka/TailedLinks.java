package nl.tim.intake.link.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.tim.intake.link.ReportingLinks;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.link.ReportingLink;
import nl.tim.schemas.seal.LinkCode;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The links that work, followed from {@code tim.links}; those that were read stay usable while the broker is away. */
final class TailedLinks implements ReportingLinks, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TailedLinks.class);

    private final ConcurrentMap<String, String> organisations = new ConcurrentHashMap<>();
    private final TopicTail tail;

    /** Nothing connects before {@link #start}. */
    TailedLinks(Map<String, Object> clientConfig, TopicNames topics) {
        this.tail = new TopicTail(clientConfig, topics.of(Topic.LINKS), From.beginning(), this::apply);
    }

    void start() {
        tail.start();
    }

    @Override
    public Known find(LinkCode code) {
        String organisation = organisations.get(code.place());
        if (organisation != null) {
            return new Working(organisation);
        }
        return tail.caughtUp() ? new Ended() : new Unsure();
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        String place = new String(received.key(), StandardCharsets.US_ASCII);
        // What cannot be read lets nobody in.
        organisations.remove(place);
        if (received.value() == null || RecordCodec.INVITATION.wrote(received.value())) {
            return;
        }
        try {
            ReportingLink link = RecordCodec.REPORTING_LINK.decode(received.value());
            if (link.getRevokedAt() == null) {
                organisations.put(place, link.getOrganisation());
            }
        } catch (UndecodableRecordException e) {
            log.warn(
                    "{}-{}@{} is unreadable: {}",
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    e.reason());
        }
    }

    @Override
    public void close() {
        tail.close();
    }
}
