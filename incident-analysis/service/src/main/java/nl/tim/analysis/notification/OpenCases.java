package nl.tim.analysis.notification;

import java.time.Instant;
import java.util.function.Consumer;
import nl.tim.analysis.incident.Incident;

/** The cases in which something may be waited for. Calls block. */
@FunctionalInterface
public interface OpenCases {

    /**
     * Hands over the cases that wait for an organisation, and those that came in or were changed since this moment.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when they cannot be read now
     */
    void forEach(Instant since, Consumer<Incident> each);
}
