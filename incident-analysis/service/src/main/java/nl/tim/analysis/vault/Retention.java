package nl.tim.analysis.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.Refold;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;

/**
 * Lets keys die when their time has come: of identities some months after the case was closed, and keys that no record names, which a
 * service that was killed left behind. Doing it again, or at two places at once, does no harm. Blocks.
 */
public final class Retention {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    /** A service hands out keys of one day at most; a week leaves room for clocks and for whoever was slow. */
    private static final Duration ORPHANED_AFTER = KeyPool.KEPT_FOR.multipliedBy(7);
    /** Older ones were looked at on one of the nights before. */
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final KeyVault vault;
    private final KeyReferences references;
    private final IncidentLog log;
    private final Period identityKept;
    private final InstantSource clock;

    /**
     * Keeps terms.
     *
     * @param identityKept how long who the patient and the reporter are can be read after a case was closed
     */
    public Retention(
            KeyVault vault, KeyReferences references, IncidentLog log, Period identityKept, InstantSource clock) {
        this.vault = vault;
        this.references = references;
        this.log = log;
        this.identityKept = identityKept;
        this.clock = clock;
    }

    /**
     * What was buried.
     *
     * @param identities keys of identities whose term had passed
     * @param orphans keys that no record named
     */
    public record Buried(int identities, int orphans) {}

    /**
     * Buries what is due now.
     *
     * @param everything also looks for orphans of long ago
     * @throws nl.tim.analysis.projection.UnavailableException when something is away: what was done stays done
     */
    public Buried run(boolean everything) {
        Instant now = clock.instant();
        return new Buried(buried(pastTerm(now)), buried(orphans(now, everything)));
    }

    private int buried(Set<UUID> keys) {
        if (!keys.isEmpty()) {
            vault.bury(keys);
        }
        return keys.size();
    }

    /** A key is never older than the case that was closed after it. */
    private Set<UUID> pastTerm(Instant now) {
        Instant limit = now.atZone(AMSTERDAM).minus(identityKept).toInstant();
        Set<UUID> old = alive(
                key -> key.purpose() == KeyPurpose.IDENTITY && key.madeAt().isBefore(limit));
        if (old.isEmpty()) {
            return old;
        }
        Map<UUID, UUID> incidents = references.incidents(old);
        Map<UUID, Projected.Whole> cases = folded(new HashSet<>(incidents.values()));
        old.removeIf(keyId -> {
            Projected.Whole found = cases.get(incidents.get(keyId));
            return found == null || !due(found.incident(), limit);
        });
        return old;
    }

    static boolean due(Incident incident, Instant limit) {
        Instant since = incident.dossier().course().since();
        return incident.status().ended() && since != null && since.isBefore(limit);
    }

    private Map<UUID, Projected.Whole> folded(Set<UUID> incidents) {
        Map<Integer, Long> ends = log.ends();
        Map<UUID, Applied> upTo = new HashMap<>();
        incidents.forEach(incidentId -> {
            int partition = log.partitionOf(incidentId);
            upTo.put(incidentId, new Applied(partition, ends.getOrDefault(partition, 0L) - 1));
        });
        return new Refold(log).of(upTo);
    }

    private Set<UUID> orphans(Instant now, boolean everything) {
        Instant until = now.minus(ORPHANED_AFTER);
        Instant from = everything ? Instant.EPOCH : until.minus(LOOKED_BACK);
        Set<UUID> candidates = alive(key -> key.ofOneEvent()
                && key.madeAt().isBefore(until)
                && !key.madeAt().isBefore(from));
        if (!candidates.isEmpty()) {
            candidates.removeAll(references.named(candidates, everything ? from : from.minus(KeyPool.KEPT_FOR)));
        }
        return candidates;
    }

    private Set<UUID> alive(Predicate<KeyHistory> wanted) {
        Set<UUID> alive = new HashSet<>();
        vault.find(wanted).values().stream().filter(KeyHistory::opens).forEach(key -> alive.add(key.keyId()));
        return alive;
    }
}
