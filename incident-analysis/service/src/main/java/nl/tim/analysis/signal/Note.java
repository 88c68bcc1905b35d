package nl.tim.analysis.signal;

import java.util.Optional;

/** Words that somebody wrote, sealed until they are asked for. */
@FunctionalInterface
public interface Note {

    /**
     * Opens the words. Blocks.
     *
     * @return empty when they were erased
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be known whether they still exist
     */
    Optional<String> words();
}
