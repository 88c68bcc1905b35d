package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One readable record of the log.
 *
 * @param eventId a second event with the same id changes nothing
 * @param recordedAt when the fact was recorded; log order decides, not this time
 * @param actor who caused it
 * @param expectedRevision the revision that the actor had seen; null when the fact does not depend on one
 * @param taxonomyVersion version of the code lists that the codes are from
 * @param contentCheck of a report; null otherwise
 */
public record Event(
        UUID eventId,
        UUID incidentId,
        Instant recordedAt,
        Actor actor,
        @Nullable Long expectedRevision,
        String taxonomyVersion,
        @Nullable ContentCheck contentCheck,
        Fact fact) {}
