package nl.tim.analysis.command;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;

/** Cases in memory: what is appended is ruled on at once. */
public final class HeldCases {

    private final Map<UUID, Incident> cases = new ConcurrentHashMap<>();

    /** Adds an event to its case. */
    public void append(Event event) {
        cases.compute(event.incidentId(), (_, before) -> Fold.apply(before, event));
    }

    /** The case; empty when there is none. */
    public Optional<Incident> find(UUID incidentId) {
        return Optional.ofNullable(cases.get(incidentId));
    }
}
