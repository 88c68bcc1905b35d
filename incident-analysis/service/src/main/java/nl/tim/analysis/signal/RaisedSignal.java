package nl.tim.analysis.signal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tim.analysis.signal.SignalFact.Acknowledged;
import nl.tim.analysis.signal.SignalFact.Commented;
import nl.tim.analysis.signal.SignalFact.Detected;
import nl.tim.analysis.signal.SignalFact.Dismissed;
import nl.tim.analysis.signal.SignalFact.Followed;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;

/**
 * A signal as the facts about it make it. Immutable; the same facts in the same order always make the same.
 *
 * @param id names it
 * @param status what people decided last
 * @param raisedAt when it was first written down
 * @param first as it was found first
 * @param latest as it was found in the newest period
 * @param seen its counts up to the newest week in which a scan looked at it, found or not
 * @param history what counted, oldest first; a fact that came twice is there once
 */
public record RaisedSignal(
        String id,
        SignalStatus status,
        Instant raisedAt,
        Signal first,
        Signal latest,
        Evidence seen,
        List<SignalFact> history) {

    private static final double SAME = 1e-9;

    /** Copies the history. */
    public RaisedSignal {
        history = List.copyOf(history);
    }

    /** Whether its own evidence and settings give the same p-value when they are computed again. */
    public boolean recomputed() {
        return Math.abs(latest.recompute().pValue() - latest.pValue()) <= SAME;
    }

    /** Whether the change lasts, as far as its counts were looked at. */
    public Course course() {
        return Course.of(latest, seen);
    }

    static RaisedSignal of(SignalFact fact, Signal found) {
        return new RaisedSignal(
                fact.signalId(), SignalStatus.DETECTED, fact.at(), found, found, found.evidence(), List.of(fact));
    }

    /** With one more fact; the same when the fact was there, or says nothing new. */
    RaisedSignal with(SignalFact fact) {
        if (history.stream().map(SignalFact::eventId).anyMatch(fact.eventId()::equals)) {
            return this;
        }
        return switch (fact.what()) {
            case Detected again ->
                again.signal().from().isAfter(latest.from()) ? next(fact, status, again.signal()) : this;
            case Followed(Evidence counts) ->
                counts.until().isAfter(seen.until())
                        ? next(fact, status, latest).seeing(counts)
                        : this;
            case Acknowledged _ -> next(fact, SignalStatus.ACKNOWLEDGED, latest);
            case Dismissed _ -> next(fact, SignalStatus.DISMISSED, latest);
            case Commented _ -> next(fact, status, latest);
        };
    }

    private static boolean byScan(SignalFact fact) {
        return fact.what() instanceof Detected || fact.what() instanceof Followed;
    }

    private RaisedSignal seeing(Evidence counts) {
        return new RaisedSignal(id, status, raisedAt, first, latest, counts, history);
    }

    /** Of a signal that goes on for years only the first finding and what a scan saw last stay, so that memory does not grow. */
    private RaisedSignal next(SignalFact fact, SignalStatus decided, Signal newest) {
        List<SignalFact> facts = new ArrayList<>(history);
        if (byScan(fact)) {
            UUID raised = history.getFirst().eventId();
            facts.removeIf(one -> byScan(one) && !one.eventId().equals(raised));
        }
        facts.add(fact);
        Evidence looked = newest.evidence().until().isBefore(seen.until()) ? seen : newest.evidence();
        return new RaisedSignal(id, decided, raisedAt, first, newest, looked, facts);
    }
}
