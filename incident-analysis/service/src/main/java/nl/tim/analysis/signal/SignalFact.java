package nl.tim.analysis.signal;

import java.time.Instant;
import java.util.UUID;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;
import org.jspecify.annotations.Nullable;

/**
 * One fact about a signal, in the order of the topic.
 *
 * @param eventId names the fact
 * @param signalId the signal
 * @param at when it was written
 * @param by kind of who wrote it, such as ANALYST or SYSTEM
 * @param what what happened
 */
public record SignalFact(UUID eventId, String signalId, Instant at, String by, What what) {

    /** What can happen to a signal. */
    public sealed interface What {}

    /** A scan found it, for the first time or again in a later period. */
    public record Detected(Signal signal) implements What {}

    /**
     * A scan looked again at what it did not find in the newest week.
     *
     * @param evidence counts up to the newest complete week
     */
    public record Followed(Evidence evidence) implements What {}

    /** Somebody looks into it. */
    public record Acknowledged(@Nullable Note note) implements What {}

    /**
     * Nothing has to be done.
     *
     * @param reason code of TIM-DISMISS; null when only words were given
     * @param note why, in words; null when only a reason was given
     */
    public record Dismissed(
            @Nullable String reason, @Nullable Note note) implements What {}

    /** Somebody said something. */
    public record Commented(Note note) implements What {}
}
