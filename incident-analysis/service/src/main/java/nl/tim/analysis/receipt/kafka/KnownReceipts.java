package nl.tim.analysis.receipt.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code tim.receipts} holds, by incident. Safe for use by many threads. */
final class KnownReceipts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger log = LoggerFactory.getLogger(KnownReceipts.class);

    private final TopicTail tail;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    /** What a receipt shows, and the receipt's hash; encoded, because there are many. */
    record Known(String hash, byte[] encoded) {

        ReceiptState state() {
            try {
                return RecordCodec.RECEIPT_STATE.decode(encoded);
            } catch (UndecodableRecordException e) {
                throw new IllegalStateException("it was decoded before");
            }
        }
    }

    KnownReceipts(Map<String, Object> clientConfig, TopicNames topics) {
        this.tail = new TopicTail(clientConfig, topics.of(Topic.RECEIPTS), From.beginning(), this::apply);
    }

    void start() {
        tail.start();
    }

    /** Waits until everything that was there before this call is known; false when that takes too long. */
    boolean current() {
        return tail.awaitCurrent(PATIENCE);
    }

    Optional<Known> find(UUID incidentId) {
        return Optional.ofNullable(known.get(incidentId));
    }

    void put(UUID incidentId, Known receipt) {
        known.put(incidentId, receipt);
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            ReceiptState state = RecordCodec.RECEIPT_STATE.decode(received.value());
            known.put(
                    state.getIncidentId(),
                    new Known(new String(received.key(), StandardCharsets.US_ASCII), received.value()));
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
