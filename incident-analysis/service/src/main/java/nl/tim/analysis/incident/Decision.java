package nl.tim.analysis.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the fold did with one event. Every replay takes the same decisions.
 *
 * @param type name of the fact
 * @param reason null when accepted without remark
 */
public record Decision(
        UUID eventId,
        String type,
        Outcome outcome,
        @Nullable Reason reason) {

    /** What became of an event. */
    public enum Outcome {
        /** The state changed. */
        ACCEPTED,
        /** A command lost; nothing changed. */
        REJECTED,
        /** It was known already; nothing changed. */
        NO_OP,
        /** Words that came out of turn: kept, and flagged with the reason. */
        KEPT_FLAGGED;

        /** Whether the event counts for the revision. */
        public boolean changesState() {
            return switch (this) {
                case ACCEPTED, KEPT_FLAGGED -> true;
                case REJECTED, NO_OP -> false;
            };
        }
    }

    /** Why an event was not simply accepted. */
    public enum Reason {
        /** An event with the same id came before. */
        DUPLICATE_EVENT,
        /** The same report came before, with the same content. */
        SAME_REPORT,
        /** Another report came before under the same id; its words are kept as a supplement. */
        SECOND_REPORT,
        /** Words came before the report that they belong to. */
        BEFORE_REPORT,
        /** The actor had seen another revision. */
        STALE_REVISION,
        /** There is no report yet to which the command could apply. */
        NOT_REPORTED
    }
}
