package nl.tim.local.stack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of a part that was started, in {@code run/<part>.json}.
 *
 * @param part its name
 * @param processes the server first, then the processes that belong to it
 * @param since when it was started, UTC
 * @param ports port numbers by use
 */
public record PartState(String part, List<ProcessIdentity> processes, Instant since, Map<String, Integer> ports) {

    public PartState {
        processes = List.copyOf(processes);
        ports = Map.copyOf(ports);
    }

    /** What was last remembered of a part, running or not. */
    public static Optional<PartState> lastOf(Home home, String part) {
        return new StateFiles(home).read(part);
    }

    /** Process id of the server. */
    public long pid() {
        return processes.getFirst().pid();
    }

    /** Returns whether all of it still runs; a server whose launcher was killed is about to end. */
    public boolean isRunning() {
        return processes.stream().allMatch(ProcessIdentity::isAlive);
    }
}
