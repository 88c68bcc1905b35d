package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the fold did with one event. Every replay takes the same decisions.
 *
 * @param type name of the fact
 * @param reason null when accepted without remark
 * @param recordedAt when the event was recorded
 * @param actor who caused it
 */
public record Decision(
        UUID eventId,
        String type,
        Outcome outcome,
        @Nullable Reason reason,
        Instant recordedAt,
        Actor actor) {

    Decision forgotten() {
        return new Decision(eventId, type, outcome, reason, recordedAt, actor.forgotten());
    }

    Decision by(UnaryOperator<String> organisation) {
        String before = actor.organisation();
        return before == null
                ? this
                : new Decision(
                        eventId,
                        type,
                        outcome,
                        reason,
                        recordedAt,
                        new Actor(actor.kind(), actor.subject(), organisation.apply(before)));
    }

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
        /** Words came when handling had ended. */
        AFTER_CLOSING,
        /** Words came when the texts had been erased. */
        AFTER_ERASURE,
        /** Words came from somebody who had not been asked. */
        UNINVITED,
        /** The actor had seen another revision. */
        STALE_REVISION,
        /** There is no report yet to which the command could apply. */
        NOT_REPORTED,
        /** Who gave the command may not. */
        NOT_ALLOWED,
        /** The texts were erased; only words are still taken. */
        ERASED,
        /** Handling stands still. */
        ON_HOLD,
        /** Handling does not stand still. */
        NOT_ON_HOLD,
        /** The reporter took the report back. */
        WITHDRAWN,
        /** The status does not allow it. */
        WRONG_STATUS,
        /** The organisation was not asked to respond. */
        NOT_ROUTED,
        /** What the command is about is not there. */
        NOT_FOUND
    }
}
