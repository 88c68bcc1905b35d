package nl.tim.intake.directory;

import java.util.List;
import java.util.Optional;

/** What the region's directory holds now. Implementations are safe for use by many threads and never block. */
public interface Directory {

    /** Whether the directory was read to its end once; before that it knows too little to refuse a code. */
    boolean isLoaded();

    /** The entry, also when it is retired; empty when the directory never had it. */
    Optional<DirectoryEntry> find(String code);

    /** Every entry, by code. */
    List<DirectoryEntry> all();

    /** Another number after every change: whoever reads it before {@link #all} misses no change. */
    long version();
}
