package nl.tim.analysis.search;

/** The index is away, overloaded or not yet built; the same question can be asked again later. Carries no cause: it may quote the question. */
public final class IndexUnavailableException extends RuntimeException {

    private final String kind;

    /** Names the kind of failure, never its text. */
    public IndexUnavailableException(String kind) {
        super("the incident index cannot answer: " + kind);
        this.kind = kind;
    }

    /** What is the matter, in a few words that quote nothing. */
    public String kind() {
        return kind;
    }
}
