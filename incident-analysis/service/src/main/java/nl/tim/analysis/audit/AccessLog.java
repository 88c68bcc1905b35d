package nl.tim.analysis.audit;

import org.jspecify.annotations.Nullable;

/** The access log, to be written. */
public interface AccessLog {

    /**
     * Keeps a line; returns when every in-sync replica has it. Blocks; safe for use by many threads.
     *
     * @param words what was searched for, or the reason that was given; sealed before they leave this process; null for none
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be kept
     */
    void append(AccessLine line, @Nullable String words);

    /**
     * Waits until this process knows where the chains of others are, so that its next line vouches for them. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that cannot be known now
     */
    void awaitOthers();
}
