package nl.tim.analysis.search;

/** The index is away, overloaded or not yet built; the same question can be asked again later. Carries no cause: it may quote the question. */
public final class IndexUnavailableException extends RuntimeException {

    /** Names the kind of failure, never its text. */
    public IndexUnavailableException(String kind) {
        super("the incident index cannot answer: " + kind);
    }
}
