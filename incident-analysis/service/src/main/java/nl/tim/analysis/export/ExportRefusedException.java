package nl.tim.analysis.export;

/** What was asked cannot be exported; the message says why and names nobody. */
public final class ExportRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the reason, in English. */
    public ExportRefusedException(String reason) {
        super(reason);
    }
}
