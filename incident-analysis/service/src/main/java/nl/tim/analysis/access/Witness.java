package nl.tim.analysis.access;

/** Keeps what people see and do. */
@FunctionalInterface
public interface Witness {

    /**
     * Keeps it; returns when it is kept for good. Only then may it be shown or done. Blocks; safe for use by many threads.
     *
     * @throws RuntimeException when it is not known to be kept
     */
    void keep(Seen seen);
}
