package nl.tim.analysis.command;

/** The log cannot take an event now. */
public final class LogUnavailableException extends Exception {

    /** Names what is away, never content. */
    public LogUnavailableException(String what) {
        super(what);
    }
}
