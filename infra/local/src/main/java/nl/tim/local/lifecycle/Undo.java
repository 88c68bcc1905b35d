package nl.tim.local.lifecycle;

import java.util.ArrayList;
import java.util.List;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.PartProcess;

/**
 * Remembers what was started, so that a start that fails or is interrupted leaves things as they were. Safe for use by
 * several threads.
 */
final class Undo {

    private final List<PartProcess> started = new ArrayList<>();
    private boolean closed;

    /** Starts the process of a part; refused once undoing has begun. */
    void launch(PartProcess process) {
        synchronized (process) {
            remember(process);
            process.launch();
        }
    }

    private synchronized void remember(PartProcess process) {
        if (closed) {
            throw new TimException(ExitCode.FAILED, "interrupted");
        }
        started.add(process);
    }

    /** What was started, the latest first; from now on nothing can be. */
    synchronized List<PartProcess> close() {
        closed = true;
        List<PartProcess> latestFirst = List.copyOf(started).reversed();
        started.clear();
        return latestFirst;
    }

    /** Keeps what was started. */
    synchronized void forget() {
        started.clear();
    }
}
