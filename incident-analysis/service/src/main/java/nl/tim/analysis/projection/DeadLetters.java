package nl.tim.analysis.projection;

/** Where records go that cannot be projected. */
public interface DeadLetters {

    /**
     * Keeps a record with the reason; returns when it is safe. A record that is there already is not added again.
     *
     * @throws UnavailableException when that is not certain
     */
    void keep(DeadLetter letter);
}
