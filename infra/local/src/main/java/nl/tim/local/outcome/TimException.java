package nl.tim.local.outcome;

import java.util.List;

/** The command cannot do what was asked; ends it with a message and an exit code, without a stack trace. */
public final class TimException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient List<String> details;

    /**
     * @param exitCode one of {@link ExitCode}
     * @param message a sentence for the user, with advice where there is any
     */
    public TimException(int exitCode, String message) {
        this(exitCode, message, List.of());
    }

    /**
     * @param exitCode one of {@link ExitCode}
     * @param message a sentence for the user, with advice where there is any
     * @param details further lines, for example of a log
     */
    public TimException(int exitCode, String message, List<String> details) {
        super(message);
        this.exitCode = exitCode;
        this.details = List.copyOf(details);
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }

    /** Further lines, may be empty. */
    public List<String> details() {
        return details;
    }
}
