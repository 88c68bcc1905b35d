package nl.tim.analysis.trajectory;

import java.time.Instant;
import java.util.UUID;
import nl.tim.analysis.incident.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One fact about a trajectory, in the order of the topic.
 *
 * @param eventId a second fact with the same id changes nothing
 * @param at when it was written
 * @param by who wrote it
 * @param expectedRevision the revision that they had seen; null where it does not depend on one
 * @param change what happened
 */
public record TrajectoryFact(
        UUID eventId,
        UUID trajectoryId,
        Instant at,
        Actor by,
        @Nullable Long expectedRevision,
        Change change) {}
