package nl.tim.analysis.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps facts in memory. */
public final class MemoryTrajectoryLog implements TrajectoryLog {

    final List<TrajectoryFact> written = new ArrayList<>();
    private final TrajectoryBoard board = new TrajectoryBoard();

    @Override
    public List<Trajectory> all() {
        return board.all();
    }

    @Override
    public Optional<Trajectory> find(UUID id) {
        return board.find(id);
    }

    @Override
    public void awaitCurrent() {}

    @Override
    public synchronized void write(TrajectoryFact fact) {
        written.add(fact);
        board.apply(fact);
    }
}
