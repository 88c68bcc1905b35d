package nl.tim.analysis.vault;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is left of an erased incident, as it was found. Nothing is remembered about an erasure: whoever finds this, after whatever
 * interruption, does the same.
 *
 * @param keys of the incident's events, as far as the broker has their bytes
 * @param behind indices whose projector has not read the erasure
 * @param uncleaned indices whose files may hold words
 */
public record Remains(Collection<KeyHistory> keys, Set<String> behind, Set<String> uncleaned) {

    /** Copies. */
    public Remains {
        keys = List.copyOf(keys);
        behind = Set.copyOf(behind);
        uncleaned = Set.copyOf(uncleaned);
    }

    /** Keys first: from then on nobody can read the words in the log, whatever happens to the rest. */
    public Step next() {
        Set<UUID> alive = keys(KeyHistory::opens);
        if (!alive.isEmpty()) {
            return new Step.Bury(alive);
        }
        if (!behind.isEmpty()) {
            return new Step.AwaitProjection(behind);
        }
        if (!uncleaned.isEmpty()) {
            return new Step.Expunge(new TreeSet<>(uncleaned).first());
        }
        Set<UUID> buried = keys(_ -> true);
        return buried.isEmpty() ? new Step.Done() : new Step.AwaitCompaction(buried);
    }

    private Set<UUID> keys(Predicate<KeyHistory> which) {
        return keys.stream()
                .filter(KeyHistory::ofOneEvent)
                .filter(which)
                .map(KeyHistory::keyId)
                .collect(Collectors.toSet());
    }
}
