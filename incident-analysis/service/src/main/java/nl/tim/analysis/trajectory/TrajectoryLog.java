package nl.tim.analysis.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The trajectories of the region, on their topic. Safe for many threads. */
public interface TrajectoryLog {

    /** Every trajectory that this replica has read: those that go on first, the newest first. Does not block. */
    List<Trajectory> all();

    /** The trajectory of this id as far as this replica has read. Does not block. */
    Optional<Trajectory> find(UUID id);

    /**
     * Waits until everything that was written before is in {@link #all}. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that does not happen in time
     */
    void awaitCurrent();

    /**
     * Seals the texts of a fact and writes it down. Blocks until it is durable and, ruled on, in {@link #find}.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable: write it again under the same id
     */
    void write(TrajectoryFact fact);
}
