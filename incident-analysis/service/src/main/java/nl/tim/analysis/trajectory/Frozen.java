package nl.tim.analysis.trajectory;

import java.util.List;
import java.util.UUID;
import nl.tim.analysis.signal.Note;

/**
 * The search whose incidents belong to a trajectory, as it answered at the start.
 *
 * @param query the search, as parameters
 * @param incidents what it found that could be linked
 */
public record Frozen(Note query, List<UUID> incidents) {

    /** Copies the list. */
    public Frozen {
        incidents = List.copyOf(incidents);
    }
}
