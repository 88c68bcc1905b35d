package nl.tim.analysis.job;

import java.time.Duration;
import java.util.Map;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.analysis.projection.UnavailableException;

/** How far the projectors of an index version are behind the log. */
final class Progress {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final IncidentLog log;
    private final ProjectionGroups groups;

    Progress(IncidentLog log, ProjectionGroups groups) {
        this.log = log;
        this.groups = groups;
    }

    /** The log's present ends. */
    Map<Integer, Long> ends() {
        return log.ends();
    }

    /** Number of records before these ends that the projectors of the index have not committed. */
    long lag(String index, Map<Integer, Long> ends) {
        Map<Integer, Long> committed = groups.committed(index);
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - committed.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    /** Whether a running service projects into the index. */
    boolean running(String index) {
        return groups.members(index) > 0;
    }

    /** Waits a moment before looking again. */
    static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }
}
