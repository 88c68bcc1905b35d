package nl.tim.analysis.vault;

import java.util.Set;
import java.util.UUID;

/** What an erasure needs next. */
public sealed interface Step {

    /** These keys must die. */
    record Bury(Set<UUID> keys) implements Step {

        /** Copies the keys. */
        public Bury {
            keys = Set.copyOf(keys);
        }
    }

    /** These indices have not been told yet. */
    record AwaitProjection(Set<String> indices) implements Step {

        /** Copies the names. */
        public AwaitProjection {
            indices = Set.copyOf(indices);
        }
    }

    /** The files of this index may still hold the words as they were. */
    record Expunge(String index) implements Step {}

    /** Nobody can read anything any more; the broker has to compact away the bytes of these keys. */
    record AwaitCompaction(Set<UUID> keys) implements Step {

        /** Copies the keys. */
        public AwaitCompaction {
            keys = Set.copyOf(keys);
        }
    }

    /** Nothing is left. */
    record Done() implements Step {}
}
