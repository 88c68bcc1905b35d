package nl.tim.analysis.export.release;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.search.Quarter;

/** The schedule, for tests of the package above. */
public final class TestSchedule {

    private TestSchedule() {}

    /** One that was not started. */
    public static ExportSchedule of(Releases releases, ExportStore store, Instant now) {
        return new ExportSchedule(releases, store, LocalTime.of(5, 30), () -> now);
    }

    /** What it would freeze now. */
    public static Optional<Quarter> due(ExportSchedule schedule, Instant now) {
        return schedule.due(now);
    }

    /** Keeps what a replica froze that was second. */
    public static void keep(ExportStore store, Snapshot snapshot) {
        store.keep(snapshot);
    }
}
