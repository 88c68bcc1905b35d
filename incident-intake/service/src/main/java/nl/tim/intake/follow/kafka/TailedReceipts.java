package nl.tim.intake.follow.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tim.intake.follow.Followed;
import nl.tim.intake.follow.FollowedReports;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.Span;
import nl.tim.schemas.receipt.ReceiptMessage;
import nl.tim.schemas.receipt.ReceiptState;
import nl.tim.schemas.seal.KeyRing;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.seal.SealBrokenException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every receipt, followed from {@code tim.receipts} and kept as it came: encoded, its words sealed until somebody asks. */
final class TailedReceipts implements FollowedReports, AutoCloseable {

    private static final char MASK = '█';
    private static final Logger log = LoggerFactory.getLogger(TailedReceipts.class);

    private final TopicTail tail;
    private final KeyRing keys;
    private final PackedReceipts receipts = new PackedReceipts();
    private final ReceiptOwners owners = new ReceiptOwners();

    TailedReceipts(Map<String, Object> clientConfig, TopicNames topics, KeyRing keys) {
        this.keys = keys;
        this.tail = new TopicTail(clientConfig, topics.of(Topic.RECEIPTS), From.beginning(), this::apply);
    }

    void start() {
        tail.start();
    }

    @Override
    public Optional<Followed> find(String receiptHash) throws LogUnavailableException {
        if (!tail.caughtUp()) {
            throw new LogUnavailableException("receipts");
        }
        byte[] encoded = receipts.get(receiptHash);
        return encoded == null ? Optional.empty() : Optional.of(followed(decoded(encoded)));
    }

    @Override
    public Set<String> hashesOf(Set<String> pseudonyms) throws LogUnavailableException {
        if (!tail.caughtUp()) {
            throw new LogUnavailableException("receipts");
        }
        return owners.of(pseudonyms);
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        String hash = new String(received.key(), StandardCharsets.US_ASCII);
        if (!PackedReceipts.isHash(hash)) {
            log.warn("{}-{}@{} has no receipt as its key", received.topic(), received.partition(), received.offset());
            return;
        }
        byte[] known = receipts.get(hash);
        String before = known == null ? null : decoded(known).getReporter();
        if (received.value() == null) {
            receipts.remove(hash);
            owners.move(hash, before, null);
            return;
        }
        try {
            ReceiptState state = RecordCodec.RECEIPT_STATE.decode(received.value());
            receipts.put(hash, received.value());
            owners.move(hash, before, state.getReporter());
        } catch (UndecodableRecordException e) {
            log.warn(
                    "{}-{}@{} is unreadable: {}",
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    e.reason());
        }
    }

    private static ReceiptState decoded(byte[] encoded) {
        try {
            return RecordCodec.RECEIPT_STATE.decode(encoded);
        } catch (UndecodableRecordException e) {
            throw new IllegalStateException("it was decoded before");
        }
    }

    private Followed followed(ReceiptState state) throws LogUnavailableException {
        try {
            return new Followed(
                    state.getIncidentId(),
                    state.getReference(),
                    state.getReceivedAt(),
                    state.getUpdatedAt(),
                    state.getStatus(),
                    state.getOnHold(),
                    state.getWithdrawn(),
                    state.getErased(),
                    state.getRejectReason(),
                    state.getRating(),
                    state.getMessages().stream()
                            .map(message -> message(state, message))
                            .toList(),
                    state.getTerms().stream()
                            .map(term -> new Followed.Due(term.getKind(), term.getDueOn()))
                            .toList(),
                    state.getImprovement());
        } catch (KeysUnavailableException e) {
            throw new LogUnavailableException("keys");
        }
    }

    private Followed.Message message(ReceiptState state, ReceiptMessage message) {
        return new Followed.Message(
                message.getEventId(),
                message.getKind(),
                message.getSentAt(),
                message.getAnsweredAt(),
                opened(state, message)
                        .map(text -> masked(text, message.getMasked()))
                        .orElse(null));
    }

    private Optional<String> opened(ReceiptState state, ReceiptMessage message) {
        SealedField field = switch (message.getKind()) {
            case "QUESTION" -> SealedField.QUESTION_SHARED;
            case "FEEDBACK", "INTERIM" -> SealedField.FEEDBACK_SHARED;
            default -> SealedField.EXPLANATION_SHARED;
        };
        try {
            return keys.unseal(state.getIncidentId(), message.getEventId(), field, message.getText());
        } catch (SealBrokenException e) {
            log.error("The seal of message {} is broken", message.getEventId());
            return Optional.empty();
        }
    }

    private static String masked(String text, List<Span> spans) {
        char[] masked = text.toCharArray();
        for (Span span : spans) {
            for (int i = Math.max(0, span.getStart()); i < Math.min(text.length(), span.getEnd()); i++) {
                masked[i] = MASK;
            }
        }
        return new String(masked);
    }

    @Override
    public void close() {
        tail.close();
    }
}
