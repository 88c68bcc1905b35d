package nl.tim.analysis.audit.kafka;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.access.ChainHead;
import nl.tim.schemas.access.Hash;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where the chains of all writers are, and up to where others vouched for them. Safe for use by many threads. */
final class Heads {

    private final Map<UUID, ChainHead> heads = new ConcurrentHashMap<>();
    private final Map<UUID, Long> anchored = new ConcurrentHashMap<>();

    /** Takes a record; one that cannot be read is for the check of the chains to find. */
    void take(ConsumerRecord<byte[], byte[]> received) {
        if (received.value() == null) {
            return;
        }
        try {
            AccessLogEntry entry = RecordCodec.ACCESS_LOG.decode(received.value());
            heads.put(
                    entry.getWriterId(),
                    new ChainHead(entry.getWriterId(), entry.getSeq(), new Hash(Chain.hash(received.value()))));
            entry.getAnchors().forEach(anchor -> anchored.merge(anchor.getWriterId(), anchor.getSeq(), Math::max));
        } catch (UndecodableRecordException e) {
            return;
        }
    }

    /** The last entries of other writers that nobody vouched for yet. */
    List<ChainHead> open(UUID own) {
        return heads.values().stream()
                .filter(head -> !head.getWriterId().equals(own))
                .filter(head -> anchored.getOrDefault(head.getWriterId(), -1L) < head.getSeq())
                .toList();
    }
}
