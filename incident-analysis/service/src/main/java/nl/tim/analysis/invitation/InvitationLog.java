package nl.tim.analysis.invitation;

import java.util.List;
import java.util.Optional;

/** Keeps invitations. Implementations are safe for use by many threads. */
public interface InvitationLog {

    /** All that were not forgotten, as far as this replica has read. Never blocks. */
    List<Invitation> all();

    /** The one that is kept here, as far as this replica has read; empty when there is none. Never blocks. */
    Optional<Invitation> find(String place);

    /** Whether this replica has read everything that was kept before it started; until then an invitation may be missing. Never blocks. */
    boolean caughtUp();

    /**
     * Waits until this replica has read what was kept before, by any. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that does not happen in time
     */
    void awaitCurrent();

    /**
     * Keeps what happened to an invitation. Blocks.
     *
     * @return what stands: of what can happen once, the first in the log
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be kept
     */
    Invitation keep(Invitation invitation);

    /**
     * Keeps nothing of it any more; doing so again does no harm. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be forgotten
     */
    void forget(String place);
}
