package nl.tim.analysis.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent, for all replicas and across restarts. Calls block; safe for use by many threads. */
public interface Notifications {

    /**
     * Takes a notice upon the caller, who then sends it. True for one caller only, ever: what that caller does not get to send stays unsent, and is shown
     * as such.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that is not known now
     */
    boolean claim(Notice notice);

    /**
     * Whether somebody took it upon themselves before; a later claim may still find that out first.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that is not known now
     */
    boolean claimed(Notice notice);

    /** Writes down that a mail was handed over for a notice that the caller had claimed. */
    void mailed(Notice notice);

    /** What was claimed, newest first. */
    List<Told> newest();

    /** What was claimed about one incident, oldest first, as far as it is known here. Does not wait. */
    List<Told> about(UUID incidentId);

    /**
     * A notice that was claimed.
     *
     * @param mailedAt null when no mail was sent
     */
    record Told(Notice notice, Instant at, @Nullable Instant mailedAt) {}
}
