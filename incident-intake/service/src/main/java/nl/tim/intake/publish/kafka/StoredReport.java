package nl.tim.intake.publish.kafka;

import java.time.Instant;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentReported;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one report in the log.
 *
 * @param check null for a record that was written without one
 */
record StoredReport(
        String reference, String receiptHash, @Nullable ContentCheck check, Instant recordedAt) {

    static StoredReport of(IncidentEvent event, IncidentReported reported) {
        return new StoredReport(
                reported.getReference(), reported.getReceiptHash(), event.getContentCheck(), event.getRecordedAt());
    }
}
