package nl.tim.intake.publish.kafka;

import java.util.concurrent.CompletableFuture;
import nl.tim.intake.job.ImportLog;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportLog.Publication;

/** Appends without waiting for each acknowledgement, so that the producer can send many at once. */
final class KafkaImportLog implements ImportLog {

    private final ReportPublisher publisher;

    KafkaImportLog(ReportPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public CompletableFuture<Void> append(Publication publication) throws LogUnavailableException {
        return publisher.send(publication).acknowledged();
    }
}
