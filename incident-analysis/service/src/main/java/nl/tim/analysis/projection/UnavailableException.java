package nl.tim.analysis.projection;

/** Infrastructure does not answer as it should; the same work may succeed later. Carries no content. */
public class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Names what is away.
     *
     * @param what a part and a kind of failure, never a value
     */
    public UnavailableException(String what) {
        super(what);
    }
}
