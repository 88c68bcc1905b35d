package nl.tim.analysis.trajectory;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.Sent;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.trajectory.Ruling.Refusal;
import nl.tim.analysis.trajectory.TrajectoryReader.Type;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands on trajectories. What the fold would refuse now is refused without a trace in the log; what is written is ruled on by the
 * fold in log order. Sending a command again under the same id does nothing more. Blocks; safe for many threads.
 */
public final class Trajectories {

    private final TrajectoryLog log;
    private final TrajectoryReader reader;
    private final ClusterSearch cluster;
    private final Runnable afterwards;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /**
     * Takes commands.
     *
     * @param cluster finds what a trajectory begins with
     * @param afterwards is told when incidents were chosen; must not block
     * @param ids give a command without an id its own
     */
    Trajectories(
            TrajectoryLog log,
            TrajectoryReader reader,
            ClusterSearch cluster,
            Runnable afterwards,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.log = log;
        this.reader = reader;
        this.cluster = cluster;
        this.afterwards = afterwards;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every trajectory: those that go on first, the newest first. */
    public List<Trajectory> all() {
        return log.all();
    }

    /** The trajectory of this id. */
    public Optional<Trajectory> find(UUID id) {
        return log.find(id);
    }

    /** Those that a signal led to. */
    public List<Trajectory> ofSignal(String signalId) {
        return log.all().stream()
                .filter(trajectory -> trajectory.signals().contains(signalId))
                .toList();
    }

    /**
     * Begins a trajectory; its id is that of the command.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable: send it again under the same id
     * @throws nl.tim.analysis.search.IndexUnavailableException when incidents cannot be searched; nothing was written
     */
    public Given open(Sent sent, Actor by) {
        @Nullable UUID given = sent.idIfAny("commandId");
        Description description = reader.description(sent, null);
        @Nullable IncidentFilter search = reader.search(sent);
        @Nullable String signal = reader.signal(sent);
        UUID id = given == null ? ids.get() : given;
        Optional<Trajectory> known = log.find(id);
        if (known.isPresent()) {
            return new Given.Accepted(id, known.get());
        }
        @Nullable Frozen frozen = null;
        if (search != null && sent.flaws().isEmpty()) {
            Optional<List<UUID>> found = cluster.of(search);
            if (found.isEmpty()) {
                sent.wrong("search", "too_many_items", ClusterSearch.MOST);
            } else {
                frozen = new Frozen(() -> Optional.of(FilterLink.query(search)), found.get());
            }
        }
        List<Flaw> flaws = sent.flaws();
        return flaws.isEmpty()
                ? write(id, id, by, null, new Change.Opened(description, frozen, signal))
                : new Given.Flawed(flaws);
    }

    /**
     * Does what was sent with a trajectory.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable: send it again under the same id
     */
    public Given give(UUID id, Sent sent, Actor by) {
        Optional<Trajectory> before = log.find(id);
        if (before.isEmpty()) {
            return new Given.Missing();
        }
        Optional<Type> type = Type.named(sent.text("type"));
        if (type.isEmpty()) {
            return new Given.Flawed(List.of(new Flaw("type", "unknown_command", List.of())));
        }
        @Nullable UUID given = sent.idIfAny("commandId");
        @Nullable Long expected = sent.numberIfAny("expectedRevision");
        Change change = reader.read(type.get(), sent, before.get().description().owner());
        if (expected == null && Rules.basedOnWhatWasSeen(change)) {
            sent.wrong("expectedRevision", "missing");
        }
        List<Flaw> flaws = sent.flaws();
        return flaws.isEmpty()
                ? write(given == null ? ids.get() : given, id, by, expected, change)
                : new Given.Flawed(flaws);
    }

    private Given write(UUID eventId, UUID id, Actor by, @Nullable Long expected, Change change) {
        var fact =
                new TrajectoryFact(eventId, id, clock.instant().truncatedTo(ChronoUnit.MICROS), by, expected, change);
        Optional<Trajectory> before = log.find(id);
        if (before.isPresent()) {
            Optional<Ruling> earlier = before.get().ruling(eventId);
            if (earlier.isPresent()) {
                return answer(before.get(), earlier.get(), expected);
            }
            Trajectory foreseen = before.get().with(fact);
            Ruling ruling = foreseen.history().getLast();
            if (ruling.refusal() != null) {
                return answer(before.get(), ruling, expected);
            }
        }
        log.write(fact);
        Trajectory now = log.find(id).orElseThrow();
        if (change instanceof Change.Opened || change instanceof Change.IncidentChosen) {
            afterwards.run();
        }
        return answer(now, now.ruling(eventId).orElseThrow(), expected);
    }

    private static Given answer(Trajectory now, Ruling ruling, @Nullable Long seen) {
        Refusal refusal = ruling.refusal();
        return refusal == null
                ? new Given.Accepted(ruling.eventId(), now)
                : new Given.Lost(ruling.eventId(), refusal, now, seen == null ? List.of() : now.since(seen));
    }
}
