package nl.tim.analysis.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.incident.Fold;
import nl.tim.analysis.incident.Incident;
import org.jspecify.annotations.Nullable;

/** Makes incidents again from the log. Costs one scan of each partition involved, however many incidents are asked for. */
public final class Refold {
    private final IncidentLog log;

    /** Reads from this log. */
    public Refold(IncidentLog log) {
        this.log = log;
    }

    /**
     * The incidents as they are after the given records.
     *
     * @param upTo for each incident the last record to apply
     * @return without incidents that have no readable record
     */
    public Map<UUID, Projected.Whole> of(Map<UUID, Applied> upTo) {
        var ends = new HashMap<Integer, Long>();
        upTo.values().forEach(last -> ends.merge(last.partition(), last.offset() + 1, Math::max));
        var folded = new HashMap<UUID, Projected.Whole>();
        ends.forEach((partition, end) -> log.scan(partition, end, upTo::containsKey, entry -> {
            if (entry instanceof LogEntry.Decoded record && within(upTo.get(record.incidentId()), record)) {
                folded.compute(record.incidentId(), (id, before) -> next(before, record));
            }
        }));
        return folded;
    }

    private static boolean within(@Nullable Applied last, LogEntry.Decoded record) {
        return last != null && last.holds(record.raw().origin());
    }

    /** The state after one more record. */
    public static Projected.Whole next(Projected.@Nullable Whole before, LogEntry.Decoded record) {
        Incident incident = Fold.apply(before == null ? null : before.incident(), record.event());
        return new Projected.Whole(incident, new Applied(record.raw().origin().partition(), record.offset()));
    }
}
