package nl.tim.analysis.trajectory;

import java.time.Instant;
import java.util.UUID;
import nl.tim.analysis.incident.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the fold did with one fact. Every replay rules the same.
 *
 * @param type name of the change
 * @param refusal why nothing changed; null when it was accepted
 */
public record Ruling(UUID eventId, String type, @Nullable Refusal refusal, Instant at, Actor by) {

    /** Why a command lost. */
    public enum Refusal {
        /** Its author had seen another revision. */
        STALE_REVISION,
        /** There is such a trajectory already. */
        ALREADY_OPENED,
        /** The trajectory has ended. */
        CLOSED,
        /** The trajectory has not ended. */
        NOT_CLOSED,
        /** What it is about is not there. */
        NOT_FOUND,
        /** Who gave it may not. */
        NOT_ALLOWED
    }
}
