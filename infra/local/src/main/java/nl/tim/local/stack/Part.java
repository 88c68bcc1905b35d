package nl.tim.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A process of the stack: what runs it, where it listens and how to see that it works. */
public interface Part {

    /** Short, lower case, unique in a {@link Home}; names the log and the state file. */
    String name();

    /** Every port that must be free before it starts; the first is the one that users talk to. */
    List<Port> ports();

    /**
     * Lays out the files it needs and returns the command. Harmless when repeated; never called while the part runs.
     *
     * @throws IOException if the files cannot be written
     * @throws PartFailedException if this machine cannot run the part, with advice
     */
    Command prepare() throws IOException;

    /** How to see that it works. */
    HealthCheck health();

    /** Whether what runs, if it runs, is not what was built last. */
    default boolean isOutdated() {
        return false;
    }

    /** How long a start may take on a slow machine. */
    Duration patience();
}
