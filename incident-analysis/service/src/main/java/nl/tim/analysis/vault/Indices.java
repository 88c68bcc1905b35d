package nl.tim.analysis.vault;

import java.util.Set;

/** The index versions that hold de-identified words. Calls block and throw {@link nl.tim.analysis.projection.UnavailableException}. */
interface Indices {

    /** Those that are kept up to date. */
    Set<String> projected();

    /** Whether the projector of the index has gone past this record. */
    boolean passed(String index, int partition, long offset);

    /** Lets nothing stay in the index's files of documents as they were before. */
    void expunge(String index);
}
