package nl.tim.analysis.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody looked at an edition and proposes to release it; somebody else decides.
 *
 * @param by pseudonym of who proposed it
 * @param exemplars approvals of the texts that the public may read; of no meaning for the region, which reads all
 */
public record Proposal(Edition edition, String by, Instant at, List<UUID> exemplars) {

    /** Copies the list. */
    public Proposal {
        exemplars = List.copyOf(exemplars);
    }
}
