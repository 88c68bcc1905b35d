package nl.tim.intake.publish.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.tim.intake.publish.CurrentWaits;
import nl.tim.intake.publish.StoredReports;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.topic.EventRecords;
import nl.tim.schemas.topic.From;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log of incident events, and remembers the reports of the last days. Safe for use by many threads. */
final class RecentReports implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RecentReports.class);

    private final StoredReports<StoredReport> reports =
            new StoredReports<>(StoredReport::packed, StoredReport::unpacked);
    private final TopicTail tail;
    private final CurrentWaits waits;
    private final Duration remembered;
    private final InstantSource clock;

    RecentReports(
            Map<String, Object> clientConfig,
            String topic,
            PublishProperties.Publish limits,
            InstantSource clock,
            Executor threads) {
        this.remembered = limits.remembered();
        this.clock = clock;
        this.tail = new TopicTail(clientConfig, topic, From.since(clock, remembered), this::apply);
        this.waits = new CurrentWaits(() -> tail.awaitCurrent(limits.patience()), threads);
    }

    void start() {
        tail.start();
    }

    boolean caughtUp() {
        return tail.caughtUp();
    }

    /** Blocks until what was acknowledged before is known; false when that takes too long. */
    boolean awaitCurrent() {
        return waits.await().join();
    }

    Optional<StoredReport> find(UUID incidentId) {
        return reports.find(incidentId);
    }

    void add(IncidentEvent event) {
        if (event.getBody() instanceof IncidentReported reported) {
            reports.add(event.getIncidentId(), event.getRecordedAt(), StoredReport.of(event, reported));
        }
    }

    /** Forgets what is older than retries are. */
    void prune() {
        reports.forgetBefore(clock.instant().minus(remembered));
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        Instant since = clock.instant().minus(remembered);
        // An import writes reports of long ago today; nobody tries those again, and decoding a million takes a minute.
        if (EventRecords.recordedBefore(received, since)) {
            return;
        }
        try {
            IncidentEvent event = RecordCodec.INCIDENT_EVENT.decode(received.value());
            if (!event.getRecordedAt().isBefore(since)) {
                add(event);
            }
        } catch (UndecodableRecordException e) {
            // The projector dead-letters it; here it only means that this record is no report that a retry could
            // repeat.
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
