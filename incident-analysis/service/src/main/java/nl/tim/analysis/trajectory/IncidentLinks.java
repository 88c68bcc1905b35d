package nl.tim.analysis.trajectory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.trajectory.Trajectory.Chosen;

/**
 * Tells incidents that they belong to a trajectory, or do no more. The id of such a fact follows from what chose the incident, so that doing
 * it again, or by several replicas, tells nothing twice. An incident that cannot be linked as it is now is left out until the trajectory
 * changes or the service starts again. Blocks; for one thread.
 */
final class IncidentLinks {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(30);

    private final TrajectoryLog log;
    private final ClusterSearch cluster;
    private final Cases cases;
    private final CommandLog incidents;
    private final InstantSource clock;
    private final Supplier<String> taxonomyVersion;
    private final Map<UUID, Long> done = new HashMap<>();

    IncidentLinks(
            TrajectoryLog log,
            ClusterSearch cluster,
            Cases cases,
            CommandLog incidents,
            InstantSource clock,
            Supplier<String> taxonomyVersion) {
        this.log = log;
        this.cluster = cluster;
        this.cases = cases;
        this.incidents = incidents;
        this.clock = clock;
        this.taxonomyVersion = taxonomyVersion;
    }

    /**
     * Tells what was not told yet.
     *
     * @return how many facts were written
     * @throws LogUnavailableException when the log cannot take them now
     * @throws nl.tim.analysis.projection.UnavailableException when cases cannot be read now
     * @throws nl.tim.analysis.search.IndexUnavailableException when incidents cannot be searched now
     */
    int complete() throws LogUnavailableException {
        int written = 0;
        for (Trajectory trajectory : log.all()) {
            if (!Long.valueOf(trajectory.revision()).equals(done.get(trajectory.id()))) {
                written += complete(trajectory);
                if (settled(trajectory)) {
                    done.put(trajectory.id(), trajectory.revision());
                }
            }
        }
        return written;
    }

    /** Search and cases show what was written with some delay, so what was decided just now is looked at once more. */
    private boolean settled(Trajectory trajectory) {
        return trajectory.history().getLast().at().plus(SHOWN_WITHIN).isBefore(clock.instant());
    }

    private int complete(Trajectory trajectory) throws LogUnavailableException {
        Set<UUID> linked = new HashSet<>(cluster.all(ClusterSearch.linked(trajectory.id()), Integer.MAX_VALUE)
                .orElseThrow());
        int written = 0;
        for (Map.Entry<UUID, Chosen> entry : trajectory.incidents().entrySet()) {
            Chosen chosen = entry.getValue();
            if (chosen.removed() || !linked.contains(entry.getKey())) {
                written += tell(trajectory.id(), entry.getKey(), chosen) ? 1 : 0;
            }
        }
        return written;
    }

    private boolean tell(UUID trajectoryId, UUID incidentId, Chosen chosen) throws LogUnavailableException {
        Optional<Incident> before = cases.find(incidentId);
        Event event = new Event(
                eventId(trajectoryId, incidentId, chosen.eventId()),
                incidentId,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Actor(Actor.SYSTEM, null, null),
                null,
                taxonomyVersion.get(),
                null,
                new Finding.TrajectoryLinked(trajectoryId, chosen.removed()));
        boolean told = before.isEmpty()
                || Fold.apply(before.get(), event).decisions().getLast().outcome() != Outcome.ACCEPTED;
        if (told) {
            return false;
        }
        incidents.append(event);
        return true;
    }

    /** The same for the same choice, whoever tells it. */
    static UUID eventId(UUID trajectoryId, UUID incidentId, UUID chosenBy) {
        try {
            byte[] name = (trajectoryId + "|" + incidentId + "|" + chosenBy).getBytes(StandardCharsets.US_ASCII);
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name));
            long high = (hash.getLong() & ~0xF000L) | VERSION_8;
            return new UUID(high, (hash.getLong() >>> 2) | VARIANT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
