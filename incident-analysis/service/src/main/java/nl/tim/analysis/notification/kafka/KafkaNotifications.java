package nl.tim.analysis.notification.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.tim.analysis.kafka.FollowedTopic;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notifications;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.notification.Notification;
import nl.tim.schemas.topic.LogProducer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Follows the topic into memory. Of two claims on one key the first in the log counts, which every replica sees the same. */
final class KafkaNotifications implements Notifications, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SHOWN = 500;

    private final Map<String, Notification> byKey = new ConcurrentHashMap<>();
    private final Map<UUID, Set<String>> keysOf = new ConcurrentHashMap<>();
    private final LogProducer producer;
    private final String topic;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final FollowedTopic followed;

    /**
     * Nothing connects before {@link #start}.
     *
     * @param ids name claims; no two processes give the same
     */
    KafkaNotifications(
            Map<String, Object> clientConfig,
            LogProducer producer,
            String topic,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.producer = producer;
        this.topic = topic;
        this.ids = ids;
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
    public boolean claimed(Notice notice) {
        awaitCurrentOnce();
        return byKey.containsKey(notice.key());
    }

    @Override
    public boolean claim(Notice notice) {
        if (claimed(notice)) {
            return false;
        }
        UUID claim = ids.get();
        write(notice, claim, now(), null);
        followed.awaitCurrent();
        Notification first = byKey.get(notice.key());
        return first != null && first.getClaimedBy().equals(claim);
    }

    @Override
    public void mailed(Notice notice) {
        Notification claimed = byKey.get(notice.key());
        if (claimed != null) {
            write(notice, claimed.getClaimedBy(), claimed.getClaimedAt(), now());
        }
    }

    @Override
    public List<Told> newest() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Notification::getClaimedAt).reversed())
                .limit(SHOWN)
                .map(KafkaNotifications::told)
                .toList();
    }

    @Override
    public List<Told> about(UUID incidentId) {
        return keysOf.getOrDefault(incidentId, Set.of()).stream()
                .flatMap(key -> Stream.ofNullable(byKey.get(key)))
                .sorted(Comparator.comparing(Notification::getClaimedAt))
                .map(KafkaNotifications::told)
                .toList();
    }

    /** What was claimed before this replica started is known before it claims anything. */
    private void awaitCurrentOnce() {
        if (!followed.caughtUp()) {
            followed.awaitCurrent();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void write(Notice notice, UUID claim, Instant claimedAt, @Nullable Instant mailedAt) {
        var record = new Notification(
                notice.kind().name(),
                notice.incidentId(),
                notice.reference(),
                notice.signalId(),
                notice.organisation(),
                notice.dueOn(),
                claim,
                claimedAt,
                mailedAt,
                notice.occurrence());
        byte[] key = notice.key().getBytes(StandardCharsets.US_ASCII);
        try {
            producer.send(new ProducerRecord<>(topic, key, RecordCodec.NOTIFICATION.encode(record)))
                    .join();
        } catch (CompletionException e) {
            throw new UnavailableException("notifications topic");
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException {
        if (received.value() == null) {
            return;
        }
        Notification next = RecordCodec.NOTIFICATION.decode(received.value());
        told(next);
        String key = new String(received.key(), StandardCharsets.US_ASCII);
        byKey.merge(key, next, (first, later) -> later.getClaimedBy().equals(first.getClaimedBy()) ? later : first);
        if (next.getIncidentId() != null) {
            keysOf.computeIfAbsent(next.getIncidentId(), _ -> ConcurrentHashMap.newKeySet())
                    .add(key);
        }
    }

    private static Told told(Notification record) {
        var notice = new Notice(
                Notice.Kind.valueOf(record.getKind()),
                record.getIncidentId(),
                record.getReference(),
                record.getSignalId(),
                record.getOrganisation(),
                record.getDueOn(),
                record.getOccurrence());
        return new Told(notice, record.getClaimedAt(), record.getMailedAt());
    }
}
