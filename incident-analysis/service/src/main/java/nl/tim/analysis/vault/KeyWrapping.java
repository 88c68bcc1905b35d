package nl.tim.analysis.vault;

/** Renewing the key-encryption key. Calls block and throw {@link nl.tim.analysis.projection.UnavailableException}. */
public interface KeyWrapping {

    /** How the data keys that live are wrapped. Reads every record. */
    KeyCensus census();

    /** Adds a key that wraps from now on. */
    void renewKek();

    /**
     * Wraps every data key that lives by the newest key; interrupted and repeated it goes on.
     *
     * @return how many were wrapped
     */
    long wrapOlder();

    /** Destroys every key but the newest. */
    void dropOlderKeks();
}
