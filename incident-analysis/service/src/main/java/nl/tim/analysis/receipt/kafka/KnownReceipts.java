package nl.tim.analysis.receipt.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.memory.PackedBytes;
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
    private final PackedBytes known = new PackedBytes();

    /** What a receipt shows, and the receipt's hash; encoded and off the heap, because there are many. */
    record Known(String hash, byte[] encoded) {

        byte[] packed() {
            byte[] key = hash.getBytes(StandardCharsets.US_ASCII);
            return ByteBuffer.allocate(1 + key.length + encoded.length)
                    .put((byte) key.length)
                    .put(key)
                    .put(encoded)
                    .array();
        }

        static Known of(byte[] packed) {
            int begin = 1 + Byte.toUnsignedInt(packed[0]);
            return new Known(
                    new String(packed, 1, begin - 1, StandardCharsets.US_ASCII),
                    Arrays.copyOfRange(packed, begin, packed.length));
        }

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
        return Optional.ofNullable(known.get(incidentId)).map(Known::of);
    }

    void put(UUID incidentId, Known receipt) {
        known.put(incidentId, receipt.packed());
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            ReceiptState state = RecordCodec.RECEIPT_STATE.decode(received.value());
            put(
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
