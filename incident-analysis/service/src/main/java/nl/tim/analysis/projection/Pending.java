package nl.tim.analysis.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tim.analysis.incident.Reported;

/** The records of one poll that no document holds yet, by incident, in log order. One thread. */
final class Pending {
    private final Map<UUID, Deque<LogEntry.Decoded>> records = new LinkedHashMap<>();
    private final Set<UUID> oneByOne = new HashSet<>();
    private final Set<UUID> stale = new HashSet<>();

    Pending(List<LogEntry.Decoded> batch) {
        batch.forEach(record -> records.computeIfAbsent(record.incidentId(), _ -> new ArrayDeque<>())
                .add(record));
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** The incidents that still have records, as they are now. */
    Set<UUID> incidents() {
        return Set.copyOf(records.keySet());
    }

    /**
     * The incidents whose document must be read before their next record can be folded: all but those of which only a report waits. Such a
     * one is nearly always new, and a version number of 1 is refused where it is not.
     */
    Set<UUID> known() {
        return records.entrySet().stream()
                .filter(waiting -> !presumedNew(waiting.getKey(), waiting.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean presumedNew(UUID incidentId, Deque<LogEntry.Decoded> waiting) {
        return waiting.size() == 1
                && waiting.getFirst().event().fact() instanceof Reported
                && !stale.contains(incidentId);
    }

    /** From now on this incident's document is read: it was not as presumed. */
    void stale(UUID incidentId) {
        stale.add(incidentId);
    }

    /** The records to fold next: all, or only the first where the index refused the sum. */
    List<LogEntry.Decoded> next(UUID incidentId) {
        Deque<LogEntry.Decoded> waiting = records.getOrDefault(incidentId, new ArrayDeque<>());
        return oneByOne.contains(incidentId) ? List.of(waiting.getFirst()) : new ArrayList<>(waiting);
    }

    /** From now on this incident's records are folded one by one, to find the one that is refused. */
    void foldOneByOne(UUID incidentId) {
        oneByOne.add(incidentId);
    }

    /**
     * Forgets the records that a document holds.
     *
     * @return how many those were
     */
    int applied(UUID incidentId, Applied applied) {
        Deque<LogEntry.Decoded> waiting = records.getOrDefault(incidentId, new ArrayDeque<>());
        int before = waiting.size();
        waiting.removeIf(record -> applied.holds(record.raw().origin()));
        if (waiting.isEmpty()) {
            records.remove(incidentId);
        }
        return before - waiting.size();
    }
}
