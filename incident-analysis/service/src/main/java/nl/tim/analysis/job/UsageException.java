package nl.tim.analysis.job;

/** The user asked for something that cannot be; the message says what. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
