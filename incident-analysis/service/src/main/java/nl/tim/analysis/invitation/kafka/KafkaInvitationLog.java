package nl.tim.analysis.invitation.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.invitation.InvitationLog;
import nl.tim.analysis.kafka.FollowedTopic;
import nl.tim.analysis.kafka.TopicWriter;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.topic.LogProducer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Follows the topic of links into memory, invitations alone. Of two who open one at the same time the first in the log counts, which every replica
 * sees the same. Compaction keeps the last record of a place, so whoever finds that another came first writes down again what stands.
 */
final class KafkaInvitationLog implements InvitationLog, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Map<String, Invitation> invitations = new ConcurrentHashMap<>();
    private final String topic;
    private final TopicWriter writer;
    private final FollowedTopic followed;

    /** Nothing connects before {@link #start}. */
    KafkaInvitationLog(Map<String, Object> clientConfig, LogProducer producer, String topic) {
        this.writer = new TopicWriter(producer, topic, PATIENCE);
        this.topic = topic;
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
    public List<Invitation> all() {
        return List.copyOf(invitations.values());
    }

    @Override
    public Optional<Invitation> find(String place) {
        return Optional.ofNullable(invitations.get(place));
    }

    @Override
    public boolean caughtUp() {
        return followed.caughtUp();
    }

    @Override
    public void awaitCurrent() {
        followed.awaitCurrent();
    }

    @Override
    public Invitation keep(Invitation invitation) {
        write(invitation);
        followed.awaitCurrent();
        Invitation stands = find(invitation.place()).orElseThrow(() -> new UnavailableException(topic));
        if (!stands.equals(invitation)) {
            write(stands);
        }
        return stands;
    }

    @Override
    public void forget(String place) {
        writer.write(key(place), null);
        followed.awaitCurrent();
    }

    private void write(Invitation invitation) {
        writer.write(key(invitation.place()), RecordCodec.INVITATION.encode(record(invitation)));
    }

    private static byte[] key(String place) {
        return place.getBytes(StandardCharsets.US_ASCII);
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) throws UndecodableRecordException {
        String place = new String(received.key(), StandardCharsets.US_ASCII);
        if (!RecordCodec.INVITATION.wrote(received.value())) {
            // Forgotten, a reporting link, or what this version cannot read: that lets nobody in.
            invitations.remove(place);
            return;
        }
        Invitation next = invitation(place, RecordCodec.INVITATION.decode(received.value()));
        invitations.merge(place, next, Invitation::then);
    }

    private static nl.tim.schemas.link.Invitation record(Invitation invitation) {
        return new nl.tim.schemas.link.Invitation(
                invitation.incidentId(),
                invitation.organisation(),
                invitation.createdAt(),
                invitation.createdBy(),
                invitation.expiresAt(),
                invitation.mailedAt(),
                invitation.openedAt(),
                invitation.openedBy(),
                invitation.revokedAt(),
                invitation.revokedBy());
    }

    private static Invitation invitation(String place, nl.tim.schemas.link.Invitation record) {
        return new Invitation(
                place,
                record.getIncidentId(),
                record.getOrganisation(),
                record.getCreatedAt(),
                record.getCreatedBy(),
                record.getExpiresAt(),
                record.getMailedAt(),
                record.getOpenedAt(),
                record.getOpenedBy(),
                record.getRevokedAt(),
                record.getRevokedBy());
    }
}
