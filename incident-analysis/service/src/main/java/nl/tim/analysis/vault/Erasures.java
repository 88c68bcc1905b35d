package nl.tim.analysis.vault;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.Refold;
import nl.tim.analysis.projection.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Completes erasures that the log tells of. Several may complete the same one at the same time, and one that was interrupted anywhere is
 * completed by whoever looks next. Blocks; safe for use by many threads.
 */
public final class Erasures {
    private static final int MOST_LOOKS = 600;

    private final IncidentLog log;
    private final KeyVault vault;
    private final Indices indices;
    private final Pause pause;

    /**
     * Completes erasures.
     *
     * @param pause between two looks at the projectors
     */
    Erasures(IncidentLog log, KeyVault vault, Indices indices, Pause pause) {
        this.log = log;
        this.vault = vault;
        this.indices = indices;
        this.pause = pause;
    }

    /** Waits between two looks. */
    @FunctionalInterface
    public interface Pause {

        /** Waits a moment. */
        void take() throws InterruptedException;
    }

    /** The last erasure of an incident that the fold accepted, and the ids in its records up to there. */
    private record Order(int partition, long offset, Set<UUID> named) {}

    /**
     * Takes every step that can be taken now.
     *
     * @param onStep hears of each step before it is taken, and of the last one
     * @return what is left: {@link Step.Done} or {@link Step.AwaitCompaction}; empty when the incident was not erased
     * @throws UnavailableException when something is away: what was done stays done
     */
    public Optional<Step> complete(UUID incidentId, Consumer<Step> onStep) throws InterruptedException {
        Order order = order(incidentId);
        if (order == null) {
            return Optional.empty();
        }
        Set<String> cleaned = new HashSet<>();
        for (int looks = 0; ; ) {
            Step step = remains(order, cleaned).next();
            onStep.accept(step);
            switch (step) {
                case Step.Bury bury -> vault.bury(bury.keys());
                case Step.AwaitProjection _ -> {
                    if (++looks > MOST_LOOKS) {
                        throw new UnavailableException("the projection is behind");
                    }
                    pause.take();
                }
                case Step.Expunge expunge -> {
                    indices.expunge(expunge.index());
                    cleaned.add(expunge.index());
                }
                case Step.AwaitCompaction _, Step.Done _ -> {
                    return Optional.of(step);
                }
            }
        }
    }

    /** The keys of an erased incident whose bytes the broker still has. */
    public Set<UUID> left(UUID incidentId) {
        Order order = order(incidentId);
        return order == null ? Set.of() : keys(order).keySet();
    }

    private Remains remains(Order order, Set<String> cleaned) {
        Set<String> projected = indices.projected();
        return new Remains(
                keys(order).values(),
                those(projected, index -> !indices.passed(index, order.partition(), order.offset())),
                those(projected, index -> !cleaned.contains(index)));
    }

    private static Set<String> those(Set<String> indices, Predicate<String> which) {
        return indices.stream().filter(which).collect(Collectors.toSet());
    }

    private Map<UUID, KeyHistory> keys(Order order) {
        return vault.find(key -> key.ofOneEvent() && order.named().contains(key.keyId()));
    }

    private @Nullable Order order(UUID incidentId) {
        int partition = log.partitionOf(incidentId);
        var reading = new Reading();
        log.scan(partition, log.ends().getOrDefault(partition, 0L), incidentId::equals, reading::read);
        return reading.offset < 0 ? null : new Order(partition, reading.offset, reading.erased);
    }

    /** Collects ids record by record; those that stand before an accepted erasure are erased. */
    private static final class Reading {
        private final Set<UUID> named = new HashSet<>();
        private Projected.@Nullable Whole state;
        private Set<UUID> erased = Set.of();
        private long offset = -1;

        void read(LogEntry entry) {
            byte[] value = entry.raw().value();
            if (value != null) {
                named.addAll(NamedIds.in(value));
            }
            if (entry instanceof LogEntry.Decoded decoded) {
                state = Refold.next(state, decoded);
                Decision ruling = state.incident().decisions().getLast();
                if (ruling.type().equals("SubjectErased") && ruling.outcome() == Decision.Outcome.ACCEPTED) {
                    erased = Set.copyOf(named);
                    offset = decoded.offset();
                }
            }
        }
    }
}
