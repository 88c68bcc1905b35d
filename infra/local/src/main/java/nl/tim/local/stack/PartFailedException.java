package nl.tim.local.stack;

import java.util.List;

/** A part that cannot be started, or did not become healthy. */
public final class PartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String part;
    private final transient List<String> logEnd;

    /**
     * @param part its name
     * @param reason a sentence for the user, with advice where there is any
     * @param logEnd the last lines of its log, may be empty
     */
    public PartFailedException(String part, String reason, List<String> logEnd) {
        super(reason);
        this.part = part;
        this.logEnd = List.copyOf(logEnd);
    }

    /** The part's name. */
    public String part() {
        return part;
    }

    /** The last lines of its log, the newest last. */
    public List<String> logEnd() {
        return logEnd;
    }
}
