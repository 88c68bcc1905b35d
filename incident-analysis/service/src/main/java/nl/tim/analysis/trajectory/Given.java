package nl.tim.analysis.trajectory;

import java.util.List;
import java.util.UUID;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.trajectory.Ruling.Refusal;

/** What became of a command. */
public sealed interface Given {

    /** It was accepted; the trajectory as it is now. */
    record Accepted(UUID eventId, Trajectory now) implements Given {}

    /**
     * It lost, and changed nothing.
     *
     * @param now the trajectory as it is
     * @param since what was accepted after what its author had seen, oldest first
     */
    record Lost(UUID eventId, Refusal refusal, Trajectory now, List<Ruling> since) implements Given {

        /** Copies the list. */
        public Lost {
            since = List.copyOf(since);
        }
    }

    /** It cannot be used as it is. */
    record Flawed(List<Flaw> flaws) implements Given {

        /** Copies the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** There is no such trajectory. */
    record Missing() implements Given {}
}
