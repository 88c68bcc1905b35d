package nl.tim.analysis.directory;

import java.util.Optional;

/** Keeps what is changed in the directory. Implementations are safe for use by many threads. */
public interface DirectoryLog {

    /**
     * Publishes the entry, and waits until it is acknowledged and this replica has read it. Blocks.
     *
     * @param entry its revision is one more than that of the entry that was seen
     * @return the entry that counts instead, when somebody else was first; empty when this one was
     * @throws nl.tim.analysis.projection.UnavailableException when that did not happen in time; whether it was published is then unknown
     */
    Optional<DirectoryEntry> keep(DirectoryEntry entry);
}
