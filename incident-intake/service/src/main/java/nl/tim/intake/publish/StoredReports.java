package nl.tim.intake.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import nl.tim.schemas.memory.PackedBytes;

/**
 * What this replica knows of the reports of the last days, by incident. The first report of an incident counts, as it does in the fold.
 * Lies packed outside of the heap, so that a million reports within those days fit. Safe for use by many threads. Its size is bounded by the
 * reports of the days that {@link #forgetBefore} leaves.
 *
 * @param <T> what is known of one report
 */
public final class StoredReports<T> {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /** By day of receipt, so that a day is forgotten at once. */
    private final ConcurrentSkipListMap<Long, PackedBytes> days = new ConcurrentSkipListMap<>();

    private final Function<T, byte[]> pack;
    private final Function<byte[], T> unpack;

    /** Packs with these functions, of which one undoes the other. */
    public StoredReports(Function<T, byte[]> pack, Function<byte[], T> unpack) {
        this.pack = pack;
        this.unpack = unpack;
    }

    /** Remembers a report, unless one of the same incident is known. */
    public synchronized void add(UUID incidentId, Instant recordedAt, T report) {
        if (find(incidentId).isEmpty()) {
            days.computeIfAbsent(day(recordedAt), _ -> new PackedBytes()).put(incidentId, pack.apply(report));
        }
    }

    /** What is known; empty for an incident that is new or older than the last days. */
    public Optional<T> find(UUID incidentId) {
        return days.values().stream()
                .map(reports -> Optional.ofNullable(reports.get(incidentId)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(unpack);
    }

    /** Forgets reports recorded on the days before this moment's; days are UTC. */
    public synchronized void forgetBefore(Instant limit) {
        days.headMap(day(limit)).clear();
    }

    /** Number of reports known. */
    public int size() {
        return days.values().stream().mapToInt(PackedBytes::size).sum();
    }

    /** Bytes of memory that the reports take. */
    long memory() {
        return days.values().stream().mapToLong(PackedBytes::memory).sum();
    }

    private static long day(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), DAY);
    }
}
