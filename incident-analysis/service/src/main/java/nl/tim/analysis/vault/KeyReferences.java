package nl.tim.analysis.vault;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who names a data key. Calls block and throw {@link nl.tim.analysis.projection.UnavailableException}. */
public interface KeyReferences {

    /**
     * Those of the keys that any record of any topic names, read byte by byte, so that a record that nobody can decode counts too.
     *
     * @param since no earlier record can name them
     */
    Set<UUID> named(Set<UUID> keyIds, Instant since);

    /** The incidents whose records name these keys; without the keys that none names. */
    Map<UUID, UUID> incidents(Set<UUID> keyIds);
}
