package nl.tim.analysis.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where records go that cannot be projected. */
public interface DeadLetters {

    /**
     * Keeps records with the reason; returns when all are safe. A record that is there already is not added again.
     *
     * @throws UnavailableException when that is not certain
     */
    void keep(List<DeadLetter> letters);

    /**
     * The incidents of which records are there, as far as the records' keys tell.
     *
     * @throws UnavailableException when that cannot be read now
     */
    Set<UUID> incidents();
}
