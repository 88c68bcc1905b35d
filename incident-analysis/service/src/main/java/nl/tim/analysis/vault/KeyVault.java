package nl.tim.analysis.vault;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tim.analysis.projection.UnavailableException;

/** The data keys as they lie in the broker. Calls block and throw {@link UnavailableException}. */
public interface KeyVault {

    /**
     * The keys whose wrapped bytes the broker still has. Reads the whole topic; holds what is wanted.
     *
     * @param wanted judged by everything but the life, when the key is first met
     */
    Map<UUID, KeyHistory> find(Predicate<KeyHistory> wanted);

    /** Appends a tombstone for each; returns when all are acknowledged. */
    void bury(Collection<UUID> keyIds);

    /** Appends a record that means nothing, so that the broker closes its file in time and compacts it. */
    void stir();
}
