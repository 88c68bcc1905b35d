package nl.tim.analysis.vault.kafka;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.analysis.vault.Erasures;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.SubjectErased;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Completes each erasure that the log tells of, so that one that was interrupted is completed all the same. One thread. */
final class ErasureFollower {
    private static final Logger log = LoggerFactory.getLogger(ErasureFollower.class);

    private final Erasures erasures;

    ErasureFollower(Erasures erasures) {
        this.erasures = erasures;
    }

    void handle(ConsumerRecords<byte[], byte[]> poll) throws InterruptedException {
        Set<UUID> erased = new LinkedHashSet<>();
        poll.forEach(received -> add(received, erased));
        UnavailableException failure = null;
        for (UUID incidentId : erased) {
            try {
                complete(incidentId);
            } catch (UnavailableException e) {
                // The keys of the others need not wait for this one's index.
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void complete(UUID incidentId) throws InterruptedException {
        erasures.complete(incidentId, step -> log.debug("Erasing {}: {}", incidentId, step))
                .ifPresent(_ -> log.info("Erased {}", incidentId));
    }

    private static void add(ConsumerRecord<byte[], byte[]> received, Set<UUID> erased) {
        try {
            IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(received.value());
            if (event.getBody() instanceof SubjectErased) {
                erased.add(event.getIncidentId());
            }
        } catch (UndecodableRecordException e) {
            // The projector sets it aside.
            return;
        }
    }
}
