package nl.tim.analysis.directory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the region's directory holds as far as it was read. Implementations are safe for many threads and never block unless told to wait. */
public interface Directory {

    /** A chain of parents that is longer goes round. */
    int MOST_LEVELS = 5;

    /** The entry, also when it is retired; empty when the directory never had it, or was not read so far. */
    Optional<DirectoryEntry> find(String code);

    /**
     * The organisation, at the level that trends and exports show, that this code is or belongs to; empty for the region itself, for a
     * practice on its own, and for a code that the directory does not have.
     */
    default Optional<String> organisationOf(String code) {
        Optional<DirectoryEntry> entry = find(code);
        for (int up = 0; up < MOST_LEVELS && entry.isPresent(); up++) {
            if ("ORGANISATION".equals(entry.get().level())) {
                return entry.map(DirectoryEntry::code);
            }
            entry = Optional.ofNullable(entry.get().parent()).flatMap(this::find);
        }
        return Optional.empty();
    }

    /**
     * Waits until everything that was published before is known; for who must not work with a part of it. Blocks.
     *
     * @return false when that did not happen in time
     */
    default boolean awaitCurrent(Duration patience) {
        return true;
    }

    /** Every entry, retired ones too, by code. */
    List<DirectoryEntry> all();

    /** Whether everything that the directory held when it was opened has been read. */
    default boolean complete() {
        return true;
    }
}
