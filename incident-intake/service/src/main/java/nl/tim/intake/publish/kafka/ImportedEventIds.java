package nl.tim.intake.publish.kafka;

import java.util.UUID;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.schemas.topic.EventIds;

/** Ids of imported events. A report that is imported again is the same event, which the fold leaves out. */
final class ImportedEventIds {

    private ImportedEventIds() {}

    static UUID of(Publication publication) {
        return EventIds.derived(
                publication.receivedAt(), "imported:" + publication.report().incidentId());
    }
}
