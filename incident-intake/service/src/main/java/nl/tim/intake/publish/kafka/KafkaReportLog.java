package nl.tim.intake.publish.kafka;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import nl.tim.intake.report.ReportLog;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.seal.ContentChecks;
import nl.tim.schemas.seal.KeysUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of reports on {@code tim.incident-events}. Safe for use by many threads. */
final class KafkaReportLog implements ReportLog {

    private static final Logger log = LoggerFactory.getLogger(KafkaReportLog.class);

    private final RecentReports recent;
    private final ReportPublisher publisher;
    private final ContentChecks checks;

    KafkaReportLog(RecentReports recent, ReportPublisher publisher, ContentChecks checks) {
        this.recent = recent;
        this.publisher = publisher;
        this.checks = checks;
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
        ReportPublisher.Sent sent = publisher.send(publication);
        try {
            sent.acknowledged().join();
        } catch (CompletionException e) {
            log.warn("Report {} was not acknowledged: {}", incidentId, reason(e));
            throw new LogUnavailableException(publisher.topic());
        }
        recent.add(sent.event());
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
