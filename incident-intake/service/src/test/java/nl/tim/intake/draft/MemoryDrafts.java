package nl.tim.intake.draft;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Drafts in memory. */
public final class MemoryDrafts implements DraftStore {
    /** Sealed, by place. */
    public final Map<String, byte[]> drafts = new ConcurrentHashMap<>();
    /** Whether nothing can be kept. */
    public volatile boolean away;

    @Override
    public CompletableFuture<Void> put(String place, byte @Nullable [] sealed) {
        if (away) {
            return CompletableFuture.failedFuture(new StoreAwayException("away"));
        }
        if (sealed == null) {
            drafts.remove(place);
        } else {
            drafts.put(place, sealed);
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Optional<byte[]> find(String place) throws StoreAwayException {
        if (away) {
            throw new StoreAwayException("away");
        }
        return Optional.ofNullable(drafts.get(place));
    }
}
