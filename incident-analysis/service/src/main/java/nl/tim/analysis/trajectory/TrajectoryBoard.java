package nl.tim.analysis.trajectory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Folds the facts about all trajectories. Safe for many readers; facts come from one thread, in the order of the topic. */
public final class TrajectoryBoard {

    private final Map<UUID, Trajectory> trajectories = new ConcurrentHashMap<>();

    /** Takes the next fact. What is said of a trajectory that never began is left out. */
    public void apply(TrajectoryFact fact) {
        trajectories.compute(
                fact.trajectoryId(),
                (_, known) -> known == null ? Trajectory.begin(fact).orElse(null) : known.with(fact));
    }

    /** The trajectory of this id; empty when none began. */
    public Optional<Trajectory> find(UUID id) {
        return Optional.ofNullable(trajectories.get(id));
    }

    /** Every trajectory: those that go on first, the newest first. */
    public List<Trajectory> all() {
        return trajectories.values().stream()
                .sorted(Comparator.comparing(Trajectory::closed)
                        .thenComparing(
                                Comparator.comparing(Trajectory::openedAt).reversed())
                        .thenComparing(trajectory -> trajectory.id().toString()))
                .toList();
    }
}
