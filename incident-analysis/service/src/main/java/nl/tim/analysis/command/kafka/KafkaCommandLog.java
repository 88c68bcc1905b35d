package nl.tim.analysis.command.kafka;

import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Event;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.topic.EventRecords;
import nl.tim.schemas.topic.LogProducer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands on {@code tim.incident-events}. Safe for use by many threads. */
final class KafkaCommandLog implements CommandLog {

    private static final String SOURCE = "/tim/incident-analysis";
    private static final Logger log = LoggerFactory.getLogger(KafkaCommandLog.class);

    private final LogProducer producer;
    private final String topic;
    private final Sealer.Key keys;
    private final UnaryOperator<String> shared;
    private final UnaryOperator<String> released;

    /**
     * Writes to this topic.
     *
     * @param shared makes of a text what others may read
     * @param released makes of a text what may leave the region
     */
    KafkaCommandLog(
            LogProducer producer,
            String topic,
            Sealer.Key keys,
            UnaryOperator<String> shared,
            UnaryOperator<String> released) {
        this.producer = producer;
        this.topic = topic;
        this.keys = keys;
        this.shared = shared;
        this.released = released;
    }

    @Override
    public void append(Event event) throws LogUnavailableException {
        try {
            producer.send(EventRecords.of(topic, SOURCE, sealed(event))).join();
        } catch (Sealer.NoKeyException e) {
            log.warn("Command {} cannot be sealed: no key in stock", event.eventId());
            throw new LogUnavailableException("keys");
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            log.warn(
                    "Command {} was not acknowledged: {}",
                    event.eventId(),
                    cause.getClass().getSimpleName());
            throw new LogUnavailableException("log");
        }
    }

    private IncidentEvent sealed(Event event) {
        var sealer = new Sealer(event.incidentId(), event.eventId(), keys, shared, released);
        Actor actor = event.actor();
        return IncidentEvent.newBuilder()
                .setEventId(event.eventId())
                .setIncidentId(event.incidentId())
                .setRecordedAt(event.recordedAt())
                .setActor(new nl.tim.schemas.event.Actor(actor.kind(), actor.subject(), actor.organisation()))
                .setExpectedRevision(event.expectedRevision())
                .setTaxonomyVersion(event.taxonomyVersion())
                .setBody(CommandBodies.of(event.fact(), sealer))
                .build();
    }
}
