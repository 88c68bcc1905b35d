package nl.tim.intake.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What this replica knows of the reports of the last days, by incident. The first report of an incident counts, as it does in the fold.
 * Safe for use by many threads. Its size is bounded by the reports of the days that {@link #forgetBefore} leaves.
 *
 * @param <T> what is known of one report
 */
public final class StoredReports<T> {

    private final ConcurrentMap<UUID, T> reports = new ConcurrentHashMap<>();
    private final Function<T, Instant> recordedAt;

    /** Tells the age of what is known by this function. */
    public StoredReports(Function<T, Instant> recordedAt) {
        this.recordedAt = recordedAt;
    }

    /** Remembers a report, unless one of the same incident is known. */
    public void add(UUID incidentId, T report) {
        reports.putIfAbsent(incidentId, report);
    }

    /** What is known; empty for an incident that is new or older than the last days. */
    public Optional<T> find(UUID incidentId) {
        return Optional.ofNullable(reports.get(incidentId));
    }

    /** Forgets reports recorded before this moment. */
    public void forgetBefore(Instant limit) {
        reports.values().removeIf(report -> recordedAt.apply(report).isBefore(limit));
    }

    /** Number of reports known. */
    public int size() {
        return reports.size();
    }
}
