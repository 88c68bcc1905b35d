package nl.tim.local.region;

/** The directory could not be read or written in time. What was written stays; publishing again completes it. */
public final class DirectoryNotPublishedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryNotPublishedException(String message) {
        super(message);
    }

    DirectoryNotPublishedException(String message, Throwable cause) {
        super(message, cause);
    }
}
