package nl.tim.analysis.projection;

import static nl.tim.analysis.projection.IncidentIndex.Versioning.NEWER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.tim.analysis.projection.IncidentIndex.Versioning;

/** Writes documents and sends those again, and only those, that the index could not take. */
final class PersistentWriter {
    private final IncidentIndex index;
    private final RetrySettings retries;
    private final ProjectionCounters counters;

    PersistentWriter(IncidentIndex index, RetrySettings retries, ProjectionCounters counters) {
        this.index = index;
        this.retries = retries;
        this.counters = counters;
    }

    /** The outcome of each document; Overloaded only for those that it still was after the time for retries. */
    Map<UUID, ItemOutcome> write(List<? extends Projected> documents, Versioning versioning) {
        var outcomes = new HashMap<UUID, ItemOutcome>();
        List<Projected> left = List.copyOf(documents);
        Duration waited = Duration.ZERO;
        for (int retry = 1; !left.isEmpty(); retry++) {
            outcomes.putAll(index.store(left, versioning));
            left = overloaded(left, outcomes);
            Duration wait = retries.wait(retry, ThreadLocalRandom.current());
            waited = waited.plus(wait);
            if (left.isEmpty() || waited.compareTo(retries.inPlace()) > 0) {
                return outcomes;
            }
            counters.retried(left.size());
            sleep(wait);
        }
        return outcomes;
    }

    ItemOutcome write(Projected document) {
        return write(List.of(document), NEWER).getOrDefault(document.incidentId(), new ItemOutcome.Overloaded());
    }

    private static List<Projected> overloaded(List<Projected> sent, Map<UUID, ItemOutcome> outcomes) {
        var left = new ArrayList<Projected>();
        for (Projected document : sent) {
            ItemOutcome outcome = outcomes.get(document.incidentId());
            if (outcome == null || outcome instanceof ItemOutcome.Overloaded) {
                left.add(document);
            }
        }
        return left;
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }
}
