package nl.tim.analysis.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.tim.analysis.incident.Event;

/** A log in memory; an incident's partition follows from its id. */
final class MemoryLog implements IncidentLog {
    private final Map<Integer, List<LogEntry>> partitions = new HashMap<>();
    final List<Integer> scans = new ArrayList<>();

    LogEntry append(Event event) {
        List<LogEntry> partition = partition(partitionOf(event.incidentId()));
        LogEntry entry = new LogEntry.Decoded(raw(event.incidentId(), partition.size()), event);
        partition.add(entry);
        return entry;
    }

    LogEntry appendUnreadable(UUID incidentId) {
        List<LogEntry> partition = partition(partitionOf(incidentId));
        LogEntry entry = new LogEntry.Unreadable(
                raw(incidentId, partition.size()), incidentId, LogEntry.Reason.CORRUPT, OptionalLong.of(7));
        partition.add(entry);
        return entry;
    }

    List<LogEntry> partition(int partition) {
        return partitions.computeIfAbsent(partition, _ -> new ArrayList<>());
    }

    @Override
    public Map<Integer, Long> ends() {
        var ends = new HashMap<Integer, Long>();
        partitions.forEach((partition, entries) -> ends.put(partition, (long) entries.size()));
        return ends;
    }

    @Override
    public int partitionOf(UUID incidentId) {
        return (int) (incidentId.getLeastSignificantBits() % 3);
    }

    @Override
    public void scan(int partition, long end, Predicate<UUID> wanted, Consumer<LogEntry> onEntry) {
        scans.add(partition);
        partition(partition).stream()
                .limit(end)
                .filter(entry -> wanted.test(id(entry)))
                .forEach(onEntry);
    }

    private static UUID id(LogEntry entry) {
        return switch (entry) {
            case LogEntry.Decoded decoded -> decoded.incidentId();
            case LogEntry.Unreadable unreadable ->
                unreadable.incidentId() == null ? new UUID(0, 0) : unreadable.incidentId();
        };
    }

    private RawRecord raw(UUID incidentId, long offset) {
        int partition = partitionOf(incidentId);
        return new RawRecord(
                new RecordOrigin("events", partition, offset), Instant.EPOCH, new byte[0], new byte[0], List.of());
    }
}
