package nl.tim.schemas.seal;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.tim.schemas.key.DataKey;
import org.jspecify.annotations.Nullable;

/** Writes to {@code tim.keys}. */
@FunctionalInterface
public interface KeyLog {
    /**
     * Appends a wrapped key, or a tombstone. Does not block.
     *
     * @param key null erases
     * @return completes once every in-sync replica has it; exceptionally when that is not known in time
     */
    CompletableFuture<Void> append(UUID keyId, @Nullable DataKey key);
}
