package nl.tim.intake.draft;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import nl.tim.intake.draft.DraftStore.StoreAwayException;

/** Keeps unfinished reports, sealed under codes that only their reporters have. Safe for use by many threads. */
public final class Drafts {

    private final DraftStore store;
    private final RandomGenerator random;

    /** @param random secure, and safe for use by many threads */
    public Drafts(DraftStore store, RandomGenerator random) {
        this.store = store;
        this.random = random;
    }

    /** A code that nobody has yet. */
    public DraftCode newCode() {
        return DraftCode.fresh(random);
    }

    /**
     * Keeps a draft, instead of what was kept under this code.
     *
     * @return completes once it is durable; exceptionally when it is not, or nobody knows
     */
    public CompletableFuture<Void> keep(DraftCode code, byte[] content) {
        return store.put(code.place(), DraftSeal.seal(code, content, random));
    }

    /**
     * What was kept under the code; empty when there is nothing, or no longer.
     *
     * @throws StoreAwayException when that is not known now
     */
    public Optional<byte[]> find(DraftCode code) throws StoreAwayException {
        return store.find(code.place()).flatMap(bytes -> DraftSeal.open(code, bytes));
    }

    /** Forgets what was kept under the code, in the background and if that can be done now; else it goes by itself after a week. */
    public CompletableFuture<Void> forget(DraftCode code) {
        return store.put(code.place(), null);
    }
}
