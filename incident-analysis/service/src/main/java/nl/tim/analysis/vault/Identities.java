package nl.tim.analysis.vault;

import java.time.Instant;
import java.util.UUID;

/** Opens who is behind a report. Whoever asks has made sure that it is kept first who sees it. */
@FunctionalInterface
public interface Identities {

    /**
     * Reads it from the log, with keys that are read for it alone and forgotten again. Blocks, for seconds in a large region.
     *
     * @param receivedAt when the report came
     * @throws nl.tim.analysis.projection.UnavailableException when the log or the keys cannot be read now
     */
    Identity open(UUID incidentId, Instant receivedAt);
}
