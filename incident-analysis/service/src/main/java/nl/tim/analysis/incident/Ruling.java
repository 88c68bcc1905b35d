package nl.tim.analysis.incident;

import nl.tim.analysis.incident.Decision.Outcome;
import nl.tim.analysis.incident.Decision.Reason;
import org.jspecify.annotations.Nullable;

/** What becomes of one event: the state after it, before the decision is written down. */
record Ruling(Incident state, Outcome outcome, @Nullable Reason reason) {

    static Ruling accepted(Incident after) {
        return new Ruling(after, Outcome.ACCEPTED, null);
    }

    static Ruling accepted(Incident before, Dossier after) {
        return accepted(before.with(after));
    }

    static Ruling rejected(Incident unchanged, Reason reason) {
        return new Ruling(unchanged, Outcome.REJECTED, reason);
    }

    static Ruling nothing(Incident unchanged, Reason reason) {
        return new Ruling(unchanged, Outcome.NO_OP, reason);
    }

    /** Words that are kept, flagged when there is a reason. */
    static Ruling kept(Incident after, @Nullable Reason outOfTurn) {
        return outOfTurn == null ? accepted(after) : new Ruling(after, Outcome.KEPT_FLAGGED, outOfTurn);
    }
}
