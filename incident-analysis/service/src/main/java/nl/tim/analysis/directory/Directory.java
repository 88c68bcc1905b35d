package nl.tim.analysis.directory;

import java.util.List;
import java.util.Optional;

/** What the region's directory holds as far as it was read. Implementations are safe for use by many threads and never block. */
public interface Directory {

    /** The entry, also when it is retired; empty when the directory never had it, or was not read so far. */
    Optional<DirectoryEntry> find(String code);

    /** Every entry, retired ones too, by code. */
    List<DirectoryEntry> all();

    /** Whether everything that the directory held when it was opened has been read. */
    default boolean complete() {
        return true;
    }
}
