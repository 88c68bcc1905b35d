package nl.tim.analysis.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.RawRecord;
import nl.tim.analysis.projection.RecordOrigin;

/** A log in which two of the last reports are told: at the end of partition 0, after what it had. */
final class LogWithExemplars implements IncidentLog {

    private static final int PARTITION = 0;

    private final IncidentLog log;
    private final List<Event> added = new ArrayList<>();

    LogWithExemplars(IncidentLog log) {
        this.log = log;
        List<UUID> last = new ArrayList<>();
        log.scan(PARTITION, Long.MAX_VALUE, _ -> true, entry -> {
            if (entry instanceof LogEntry.Decoded decoded
                    && decoded.event().actor().kind().equals(Actor.REPORTER)) {
                last.add(decoded.incidentId());
            }
        });
        tell(last.get(last.size() - 2), "eerste verhaal");
        tell(last.get(last.size() - 3), "tweede verhaal");
        // Approved before the quarter before could be frozen: told then.
        add(last.get(last.size() - 4), "2026-07-01T12:00:00Z", new Handling.Triaged("H1", null, null));
    }

    private void tell(UUID incident, String words) {
        add(incident, "2026-10-01T12:00:00Z", new Handling.Triaged("H1", null, null));
        add(incident, "2026-10-01T12:00:00Z", new Handling.FeedbackSent(new Text.Opened("dank"), false));
        add(incident, "2026-10-02T12:00:00Z", new Finding.ExemplarApproved(new Text.Opened(words)));
    }

    void withdraw(UUID incident) {
        add(incident, "2026-10-12T12:00:00Z", new Words.Withdrawn(null));
    }

    private void add(UUID incident, String at, Fact fact) {
        String kind = fact instanceof Words ? Actor.REPORTER : Actor.ANALYST;
        added.add(new Event(
                new UUID(7, added.size()),
                incident,
                Instant.parse(at),
                new Actor(kind, "someone", null),
                null,
                "2026.1",
                null,
                fact));
    }

    @Override
    public Map<Integer, Long> ends() {
        Map<Integer, Long> ends = new HashMap<>(log.ends());
        ends.merge(PARTITION, (long) added.size(), Long::sum);
        return ends;
    }

    @Override
    public int partitionOf(UUID incidentId) {
        return log.partitionOf(incidentId);
    }

    @Override
    public void scan(int partition, long end, Predicate<UUID> wanted, Consumer<LogEntry> onEntry) {
        log.scan(partition, end, wanted, onEntry);
        long offset = log.ends().getOrDefault(PARTITION, 0L);
        for (Event event : partition == PARTITION ? added : List.<Event>of()) {
            if (wanted.test(event.incidentId()) && offset < end) {
                RecordOrigin origin = new RecordOrigin("log", partition, offset);
                onEntry.accept(
                        new LogEntry.Decoded(new RawRecord(origin, Instant.EPOCH, null, null, List.of()), event));
            }
            offset++;
        }
    }
}
