package nl.tim.intake.publish.kafka;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.tim.intake.report.ReportLog;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import nl.tim.schemas.seal.ContentChecks;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.seal.NoKeyAvailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of reports on {@code tim.incident-events}. Safe for use by many threads. */
final class KafkaReportLog implements ReportLog {

    private static final Logger log = LoggerFactory.getLogger(KafkaReportLog.class);

    private final String topic;
    private final RecentReports recent;
    private final LogProducer producer;
    private final SealedEvents events;
    private final ContentChecks checks;
    private final Supplier<UUID> eventIds;
    private final InstantSource clock;

    KafkaReportLog(
            String topic,
            RecentReports recent,
            LogProducer producer,
            SealedEvents events,
            ContentChecks checks,
            Supplier<UUID> eventIds,
            InstantSource clock) {
        this.topic = topic;
        this.recent = recent;
        this.producer = producer;
        this.events = events;
        this.checks = checks;
        this.eventIds = eventIds;
        this.clock = clock;
    }

    @Override
    public boolean caughtUp() {
        return recent.caughtUp();
    }

    @Override
    public boolean awaitCurrent() {
        return recent.awaitCurrent();
    }

    @Override
    public Optional<Stored> find(UUID incidentId) {
        return recent.find(incidentId).map(Checked::new);
    }

    @Override
    public void append(Publication publication) throws LogUnavailableException {
        UUID incidentId = publication.report().incidentId();
        IncidentEvent event = event(publication);
        try {
            producer.send(EventRecords.of(topic, event)).join();
        } catch (CompletionException e) {
            log.warn("Report {} was not acknowledged: {}", incidentId, reason(e));
            throw new LogUnavailableException(topic);
        }
        if (event.getBody() instanceof IncidentReported reported) {
            recent.add(incidentId, StoredReport.of(event, reported));
        }
    }

    private IncidentEvent event(Publication publication) throws LogUnavailableException {
        try {
            ContentCheck check = checks.of(publication.content());
            return events.event(publication, eventIds.get(), clock.instant(), check);
        } catch (NoKeyAvailableException | KeysUnavailableException e) {
            log.warn(
                    "Report {} cannot be sealed: {}",
                    publication.report().incidentId(),
                    e.getClass().getSimpleName());
            throw new LogUnavailableException("keys");
        }
    }

    private static String reason(CompletionException e) {
        Throwable cause = e.getCause();
        return (cause == null ? e : cause).getClass().getSimpleName();
    }

    private final class Checked implements Stored {

        private final StoredReport report;

        Checked(StoredReport report) {
            this.report = report;
        }

        @Override
        public String reference() {
            return report.reference();
        }

        @Override
        public String receiptHash() {
            return report.receiptHash();
        }

        /** A record without check, or whose check key was destroyed, cannot be told from another report and counts as one. */
        @Override
        public boolean isOf(byte[] content) throws LogUnavailableException {
            ContentCheck check = report.check();
            try {
                return check != null && checks.matches(check, content).orElse(false);
            } catch (KeysUnavailableException e) {
                throw new LogUnavailableException("keys");
            }
        }
    }
}
