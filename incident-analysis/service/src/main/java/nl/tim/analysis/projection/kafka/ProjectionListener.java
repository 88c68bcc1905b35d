package nl.tim.analysis.projection.kafka;

import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.Projector;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.seal.KeysUnavailableException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hands each poll to the projector and returns when all of it is safe, so that the container may commit. Throws for lost infrastructure
 * only, never for a record. Blocks its consumer's thread.
 */
final class ProjectionListener implements BatchMessageListener<byte[], byte[]> {
    private final EventDecoder decoder;
    private final Projector projector;
    private final ProjectorAlive alive;

    ProjectionListener(EventDecoder decoder, Projector projector, ProjectorAlive alive) {
        this.decoder = decoder;
        this.projector = projector;
        this.alive = alive;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> poll) {
        try {
            var entries = new ArrayList<LogEntry>(poll.size());
            poll.forEach(received -> entries.add(decoder.decode(received)));
            projector.project(entries);
        } catch (KeysUnavailableException e) {
            throw new UnavailableException("keys");
        } catch (Error e) {
            // The container stops its consumer for an Error and leaves the process up: tell the platform to restart it.
            alive.failed(e);
            throw e;
        }
    }
}
