package nl.tim.analysis.command;

import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.incident.Incident;

/** The cases as the projector last wrote them. Calls block. */
@FunctionalInterface
public interface Cases {

    /**
     * The case, also when no search sees it yet; empty when there is none.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be read now
     */
    Optional<Incident> find(UUID incidentId);
}
