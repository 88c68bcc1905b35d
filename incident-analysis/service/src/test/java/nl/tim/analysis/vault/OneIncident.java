package nl.tim.analysis.vault;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.RawRecord;
import nl.tim.analysis.projection.RecordOrigin;

/** A log of one incident, whose records name keys. */
final class OneIncident implements IncidentLog {
    static final int PARTITION = 3;
    final UUID incidentId;
    private final List<LogEntry> entries = new ArrayList<>();

    OneIncident() {
        this(UUID.randomUUID());
    }

    OneIncident(UUID incidentId) {
        this.incidentId = incidentId;
    }

    /** Any record. */
    void add(Event event, UUID... keys) {
        entries.add(new LogEntry.Decoded(raw(keys), event));
    }

    /** A record that says nothing but which keys seal it. */
    void sealed(UUID... keys) {
        add(new Handling.Assigned(null), Actor.SYSTEM, keys);
    }

    /** An erasure; one that nobody confirmed loses. */
    void erased(boolean confirmed) {
        add(new Safeguard.SubjectErased("REQUEST", confirmed ? "second" : null), Actor.ANALYST);
    }

    /** A record that cannot be decoded. */
    void unreadable(UUID... keys) {
        entries.add(new LogEntry.Unreadable(raw(keys), incidentId, LogEntry.Reason.CORRUPT, OptionalLong.empty()));
    }

    long length() {
        return entries.size();
    }

    private void add(Fact fact, String kind, UUID... keys) {
        var event = new Event(
                UUID.randomUUID(),
                incidentId,
                Instant.EPOCH,
                new Actor(kind, "first", null),
                null,
                "2026.1",
                null,
                fact);
        add(event, keys);
    }

    private RawRecord raw(UUID... keys) {
        String value = Arrays.stream(keys).map(key -> "H" + key).collect(Collectors.joining("\u0002"));
        return new RawRecord(
                new RecordOrigin("events", PARTITION, entries.size()),
                Instant.EPOCH,
                null,
                value.getBytes(StandardCharsets.UTF_8),
                List.of());
    }

    @Override
    public Map<Integer, Long> ends() {
        return Map.of(PARTITION, length());
    }

    @Override
    public int partitionOf(UUID id) {
        return PARTITION;
    }

    @Override
    public void scan(int partition, long end, Predicate<UUID> wanted, Consumer<LogEntry> onEntry) {
        if (wanted.test(incidentId)) {
            entries.stream().limit(end).forEach(onEntry);
        }
    }
}
