package nl.tim.analysis.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks whether anybody changed the access log. */
@FunctionalInterface
public interface ChainAudit {

    /**
     * Reads the whole log and checks every chain in it. Blocks, for as long as that takes.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be read
     */
    Report check();

    /**
     * What was found.
     *
     * @param from moment of the first entry that the log still has; null when it has none
     * @param until moment of its last
     * @param findings what is not as it was written; empty when all is
     */
    record Report(
            long entries,
            long lines,
            int writers,
            @Nullable Instant from,
            @Nullable Instant until,
            List<Finding> findings) {

        /** Copies. */
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something that is not as it was written.
     *
     * @param offset where in the topic; -1 for what is not there
     * @param writerId whose chain; null when that cannot be told
     */
    record Finding(Kind kind, long offset, @Nullable UUID writerId) {}

    /** What is wrong. */
    enum Kind {
        /** Bytes that are no entry. */
        UNREADABLE,
        /** This entry, or the one before it in its chain, is not what was written. */
        CHANGED,
        /** Entries before this one are not there. */
        MISSING,
        /** The last entries of a chain are not there, as another writer saw them. */
        CUT_OFF
    }
}
