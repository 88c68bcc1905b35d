package nl.tim.analysis.projection;

import static nl.tim.analysis.projection.IncidentIndex.Versioning.NEWER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.projection.Projected.Stub;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies polls of the log to one index version. Safe for use by several threads as long as each incident's records come on one of them.
 *
 * <p>A poll may be applied again, wholly or in part: each document holds the offset that it got to, so that what it holds is skipped. A
 * document that another writer changed meanwhile is read and judged again.
 */
public final class Projector {
    private static final Logger log = LoggerFactory.getLogger(Projector.class);
    private static final int MOST_ROUNDS_WITHOUT_PROGRESS = 5;

    private final IncidentIndex index;
    private final PersistentWriter writer;
    private final Refold refold;
    private final DeadLetters deadLetters;
    private final ProjectionCounters counters;

    /** A projector into this index version. */
    public Projector(
            IncidentIndex index,
            IncidentLog incidentLog,
            DeadLetters deadLetters,
            RetrySettings retries,
            ProjectionCounters counters) {
        this.index = index;
        this.writer = new PersistentWriter(index, retries, counters);
        this.refold = new Refold(incidentLog);
        this.deadLetters = deadLetters;
        this.counters = counters;
    }

    /**
     * Applies the records, in order, and returns when each is in its document or in the dead letters. Blocks.
     *
     * @throws UnavailableException when infrastructure does not answer; nothing is lost by calling again with the same records
     */
    public void project(List<LogEntry> batch) {
        var readable = new ArrayList<LogEntry.Decoded>();
        var unreadable = new ArrayList<LogEntry.Unreadable>();
        for (LogEntry entry : batch) {
            switch (entry) {
                case LogEntry.Decoded record -> readable.add(record);
                case LogEntry.Unreadable record -> unreadable.add(record);
            }
        }
        projectReadable(new Pending(readable));
        keep(unreadable.stream().map(DeadLetter::of).toList());
    }

    private void projectReadable(Pending pending) {
        int idle = 0;
        while (!pending.isEmpty()) {
            Set<UUID> known = pending.known();
            Map<UUID, Projected> held = known.isEmpty() ? Map.of() : index.load(known);
            held.values()
                    .forEach(document ->
                            counters.redelivered(pending.applied(document.incidentId(), document.applied())));
            List<Step> steps = fold(pending, held);
            idle = apply(steps, pending) ? 0 : idle + 1;
            if (idle > MOST_ROUNDS_WITHOUT_PROGRESS) {
                // A deleted document's version is remembered for a minute: wait for it outside of the poll.
                throw new UnavailableException("index keeps refusing versions");
            }
        }
    }

    private List<Step> fold(Pending pending, Map<UUID, Projected> held) {
        var steps = new ArrayList<Step>();
        var fromLog = new LinkedHashMap<UUID, List<LogEntry.Decoded>>();
        for (UUID incidentId : pending.incidents()) {
            List<LogEntry.Decoded> records = pending.next(incidentId);
            Projected document = held.get(incidentId);
            boolean first = document == null && records.getFirst().event().fact() instanceof Reported;
            if (document instanceof Projected.Whole || first) {
                steps.add(new Step(fold((Projected.@Nullable Whole) document, records), records));
            } else {
                fromLog.put(incidentId, records);
            }
        }
        if (!fromLog.isEmpty()) {
            steps.addAll(refold(fromLog));
        }
        return steps;
    }

    private static Projected.Whole fold(Projected.@Nullable Whole document, List<LogEntry.Decoded> records) {
        Projected.Whole state = document;
        for (LogEntry.Decoded record : records) {
            state = Refold.next(state, record);
        }
        if (state == null) {
            throw new IllegalStateException("nothing to fold");
        }
        return state;
    }

    private List<Step> refold(Map<UUID, List<LogEntry.Decoded>> incidents) {
        var upTo = new HashMap<UUID, Applied>();
        incidents.forEach((incidentId, records) -> {
            RecordOrigin last = records.getLast().raw().origin();
            upTo.put(incidentId, new Applied(last.partition(), last.offset()));
        });
        log.info("Folding {} incidents again from the log", upTo.size());
        counters.refolded(upTo.size());
        var steps = new ArrayList<Step>();
        refold.of(upTo)
                .forEach((incidentId, document) ->
                        steps.add(new Step(document, incidents.getOrDefault(incidentId, List.of()))));
        return steps;
    }

    /** True when at least one document got further. */
    private boolean apply(List<Step> steps, Pending pending) {
        var documents = new ArrayList<Projected>();
        steps.forEach(step -> documents.add(step.document));
        Map<UUID, ItemOutcome> outcomes = writer.write(documents, NEWER);
        boolean progress = false;
        for (Step step : steps) {
            progress |= switch (outcomes.getOrDefault(step.document.incidentId(), new ItemOutcome.Overloaded())) {
                case ItemOutcome.Stored _ -> stored(step, pending);
                case ItemOutcome.Stale _ -> stale(step, pending);
                case ItemOutcome.Refused refused -> refused(step, refused, pending);
                case ItemOutcome.Overloaded _ -> throw new UnavailableException("index overloaded");
            };
        }
        return progress;
    }

    private boolean stored(Step step, Pending pending) {
        counters.stored(pending.applied(step.document.incidentId(), step.document.applied()));
        return true;
    }

    private boolean stale(Step step, Pending pending) {
        pending.stale(step.document.incidentId());
        counters.stale();
        log.debug("Incident {} is at version {} or later already", step.document.incidentId(), step.document.seq());
        return false;
    }

    private boolean refused(Step step, ItemOutcome.Refused refused, Pending pending) {
        UUID incidentId = step.document.incidentId();
        if (step.records.size() > 1) {
            pending.foldOneByOne(incidentId);
            return true;
        }
        keep(List.of(DeadLetter.refused(step.records.getLast(), refused.errorType())));
        var stub = new Stub(incidentId, step.document.seq(), step.document.applied());
        return switch (writer.write(stub)) {
            case ItemOutcome.Stored _ -> {
                pending.applied(incidentId, stub.applied());
                yield true;
            }
            case ItemOutcome.Stale _ -> stale(step, pending);
            case ItemOutcome.Refused _, ItemOutcome.Overloaded _ ->
                throw new UnavailableException("index refuses a placeholder");
        };
    }

    private void keep(List<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            deadLetters.keep(letters);
            letters.forEach(letter -> counters.deadLettered(letter.reason()));
        }
    }

    /** A document to write and the records that it adds. */
    private record Step(Projected.Whole document, List<LogEntry.Decoded> records) {}
}
