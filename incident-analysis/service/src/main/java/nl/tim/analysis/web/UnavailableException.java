package nl.tim.analysis.web;

/** What answers the request is away or too busy; becomes a 503 with {@code Retry-After}. */
public final class UnavailableException extends RuntimeException {

    /** Names the kind of failure, never its content. */
    public UnavailableException(String kind) {
        super(kind);
    }
}
