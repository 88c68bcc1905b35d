package nl.tim.intake.publish.kafka;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.schemas.event.ContentCheck;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.seal.ContentChecks;
import nl.tim.schemas.seal.KeysUnavailableException;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.topic.EventRecords;
import nl.tim.schemas.topic.LogProducer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes sealed events of publications and sends them to {@code tim.incident-events}. Safe for use by many threads. */
final class ReportPublisher {

    private static final Logger log = LoggerFactory.getLogger(ReportPublisher.class);

    private static final String SOURCE = "/tim/incident-intake";

    private final String topic;
    private final LogProducer producer;
    private final SealedEvents events;
    private final ContentChecks checks;
    private final Function<Publication, UUID> eventIds;

    /** @param eventIds gives each event its id */
    ReportPublisher(
            String topic,
            LogProducer producer,
            SealedEvents events,
            ContentChecks checks,
            Function<Publication, UUID> eventIds) {
        this.topic = topic;
        this.producer = producer;
        this.events = events;
        this.checks = checks;
        this.eventIds = eventIds;
    }

    /** The name of the topic. */
    String topic() {
        return topic;
    }

    /**
     * An event on its way.
     *
     * @param acknowledged completes once every in-sync replica has it; exceptionally when that is not known
     */
    record Sent(IncidentEvent event, CompletableFuture<Void> acknowledged) {}

    /**
     * Seals and sends. May wait for the key log, never for the acknowledgement.
     *
     * @throws LogUnavailableException when it cannot be sealed now
     */
    Sent send(Publication publication) throws LogUnavailableException {
        IncidentEvent event = event(publication);
        return new Sent(event, producer.send(EventRecords.of(topic, SOURCE, event)));
    }

    private IncidentEvent event(Publication publication) throws LogUnavailableException {
        try {
            ContentCheck check = checks.of(publication.content());
            return events.event(publication, eventIds.apply(publication), check);
        } catch (NoKeyAvailableException | KeysUnavailableException e) {
            log.warn(
                    "Report {} cannot be sealed: {}",
                    publication.report().incidentId(),
                    e.getClass().getSimpleName());
            throw new LogUnavailableException("keys");
        }
    }
}
