package nl.tim.analysis.vault;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Finds the e-mail addresses that reporters left, and leaves them closed. */
@FunctionalInterface
public interface Addresses {

    /**
     * The addresses by incident: none where none was left, or where its key was destroyed. Reads the log once for all of them, from the oldest report on, which takes seconds
     * in a large region. Blocks.
     *
     * @param reports when each report came
     * @throws nl.tim.analysis.projection.UnavailableException when the log or the keys cannot be read now
     */
    Map<UUID, SealedAddress> of(Map<UUID, Instant> reports);

    /** An address that is still closed. */
    @FunctionalInterface
    interface SealedAddress {

        /**
         * The address. Whoever asks has made sure that it is kept first who sees it.
         *
         * @throws IllegalStateException when its key does not open it
         */
        String open();
    }
}
