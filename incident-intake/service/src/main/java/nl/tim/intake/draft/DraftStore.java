package nl.tim.intake.draft;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where sealed drafts lie for a week. Implementations are safe for use by many threads. */
public interface DraftStore {

    /**
     * Keeps a sealed draft instead of what was there.
     *
     * @param sealed null to forget what is there
     * @return completes once it is durable; exceptionally when it is not, or nobody knows
     */
    CompletableFuture<Void> put(String place, byte @Nullable [] sealed);

    /**
     * The sealed draft; empty when there is none, or no longer. Never blocks.
     *
     * @throws StoreAwayException when that is not known yet
     */
    Optional<byte[]> find(String place) throws StoreAwayException;

    /** The store cannot be asked now. */
    final class StoreAwayException extends Exception {
        private static final long serialVersionUID = 1;

        /** For the named reason. */
        public StoreAwayException(String reason) {
            super(reason);
        }
    }
}
