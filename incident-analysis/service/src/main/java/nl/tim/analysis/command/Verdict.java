package nl.tim.analysis.command;

import java.util.List;
import java.util.UUID;
import nl.tim.analysis.incident.Decision;
import nl.tim.analysis.incident.Incident;

/** What became of a command. */
public sealed interface Verdict {

    /** The fold accepted it. */
    record Accepted(Incident after, Decision decision) implements Verdict {}

    /**
     * It lost, and changed nothing.
     *
     * @param eventId the command's id
     * @param now the case as it is
     * @param since what changed after what its author had seen, oldest first; empty when they did not say what they had seen
     */
    record Lost(UUID eventId, Decision.Reason reason, Incident now, List<Decision> since) implements Verdict {

        /** Copies the list. */
        public Lost {
            since = List.copyOf(since);
        }
    }

    /** It is in the log, and will be ruled on soon. */
    record Pending(UUID incidentId, UUID eventId) implements Verdict {}

    /** It cannot be used as it is. */
    record Flawed(List<Flaw> flaws) implements Verdict {

        /** Copies the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** There is no such case, or no such command. */
    record Missing() implements Verdict {}

    /** Another command has the same id. */
    record Reused() implements Verdict {}
}
