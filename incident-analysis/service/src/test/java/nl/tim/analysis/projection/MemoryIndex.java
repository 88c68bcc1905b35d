package nl.tim.analysis.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

/** An index in memory with Elasticsearch's rules for external versions; a script may answer instead. */
final class MemoryIndex implements IncidentIndex {
    final Map<UUID, Projected> documents = new TreeMap<>();
    final List<List<UUID>> loads = new ArrayList<>();
    final List<List<UUID>> requests = new ArrayList<>();
    /** Answers a write by the number of its request, from 1; null lets the index decide. */
    BiFunction<Integer, Projected, ItemOutcome> script = (_, _) -> new ItemOutcome.Stored();

    @Override
    public Map<UUID, Projected> load(Collection<UUID> incidentIds) {
        loads.add(List.copyOf(incidentIds));
        var found = new HashMap<UUID, Projected>();
        incidentIds.forEach(id -> {
            Projected document = documents.get(id);
            if (document != null) {
                found.put(id, document);
            }
        });
        return found;
    }

    @Override
    public Map<UUID, ItemOutcome> store(List<Projected> writes, Versioning versioning) {
        requests.add(writes.stream().map(Projected::incidentId).toList());
        var outcomes = new HashMap<UUID, ItemOutcome>();
        for (Projected write : writes) {
            ItemOutcome scripted = script.apply(requests.size(), write);
            outcomes.put(
                    write.incidentId(), scripted instanceof ItemOutcome.Stored ? store(write, versioning) : scripted);
        }
        return outcomes;
    }

    private ItemOutcome store(Projected write, Versioning versioning) {
        Projected held = documents.get(write.incidentId());
        long lowest = held == null ? 0 : held.seq() + (versioning == Versioning.NEWER ? 1 : 0);
        if (write.seq() < lowest) {
            return new ItemOutcome.Stale();
        }
        documents.put(write.incidentId(), write);
        return new ItemOutcome.Stored();
    }
}
