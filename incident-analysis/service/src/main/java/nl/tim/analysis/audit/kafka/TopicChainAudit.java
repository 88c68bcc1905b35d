package nl.tim.analysis.audit.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.audit.ChainAudit;
import nl.tim.analysis.kafka.TopicScan;
import nl.tim.schemas.access.Hash;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the topic twice: once for what writers saw of each other, once to compare. */
final class TopicChainAudit implements ChainAudit {

    private final TopicScan scan;
    private final String topic;

    TopicChainAudit(TopicScan scan, String topic) {
        this.scan = scan;
        this.topic = topic;
    }

    @Override
    public Report check() {
        Map<UUID, Map<Long, Hash>> anchors = new HashMap<>();
        Extent extent = new Extent();
        scan.readWhole(
                topic,
                received -> {
                    extent.take(received);
                    ChainCheck.anchors(received.value(), anchors);
                },
                offset -> extent.broken.add(new Finding(Kind.UNREADABLE, offset, null)));
        ChainCheck check = new ChainCheck(extent.first > 0, anchors);
        scan.readWhole(topic, received -> check.take(received.offset(), received.key(), received.value()), _ -> {});
        List<Finding> findings = new ArrayList<>(extent.broken);
        findings.addAll(check.findings());
        return new Report(check.entries(), check.lines(), check.writers(), extent.from, extent.until, findings);
    }

    /** How far the topic goes. */
    private static final class Extent {
        private final List<Finding> broken = new ArrayList<>();
        private long first = -1;
        private @Nullable Instant from;
        private @Nullable Instant until;

        void take(ConsumerRecord<byte[], byte[]> received) {
            Instant at = Instant.ofEpochMilli(received.timestamp());
            if (first < 0) {
                first = received.offset();
                from = at;
            }
            until = at;
        }
    }
}
