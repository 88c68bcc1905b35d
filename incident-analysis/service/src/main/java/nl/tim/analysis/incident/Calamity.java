package nl.tim.analysis.incident;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspicion that it is a calamity in the sense of the law.
 *
 * @param suspectedAt when it was first told
 * @param organisation directory code of the provider that has to decide; null while unknown
 * @param noticedOn local date: starts the provider's six weeks
 * @param establishedOn local date: starts the three working days; null while it is a suspicion
 * @param endedAt null while the suspicion stands
 * @param outcome TIM-CALAMITY; null while the suspicion stands
 */
public record Calamity(
        Instant suspectedAt,
        @Nullable String organisation,
        LocalDate noticedOn,
        @Nullable LocalDate establishedOn,
        @Nullable Instant endedAt,
        @Nullable String outcome) {

    /** Whether the suspicion stands. */
    public boolean stands() {
        return endedAt == null;
    }

    Calamity ended(Instant at, String how) {
        return new Calamity(suspectedAt, organisation, noticedOn, establishedOn, at, how);
    }
}
