package nl.tim.analysis.administration;

import java.util.List;
import java.util.OptionalLong;
import nl.tim.analysis.directory.DirectoryEntry;

/**
 * What hangs on an entry.
 *
 * @param reports that name it, of a person the open ones that are given to them; empty when they cannot be counted now
 * @param below organisations and practices right under it that are in use
 * @param owned pathways and agreements in use that it owns, or agreements of the pathway
 * @param links reporting links of it that work
 * @param trajectories open improvement trajectories that a person owns
 */
public record Effect(
        OptionalLong reports, List<DirectoryEntry> below, List<DirectoryEntry> owned, long links, long trajectories) {

    /** Copies the lists. */
    public Effect {
        below = List.copyOf(below);
        owned = List.copyOf(owned);
    }
}
