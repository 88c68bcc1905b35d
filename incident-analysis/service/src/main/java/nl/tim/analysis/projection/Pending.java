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

/** The records of one poll that no document holds yet, by incident, in log order. One thread. */
final class Pending {
    private final Map<UUID, Deque<LogEntry.Decoded>> records = new LinkedHashMap<>();
    private final Set<UUID> oneByOne = new HashSet<>();

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
