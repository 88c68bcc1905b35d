package nl.tim.analysis.export;

/** An export cannot be made as it was asked for. */
public final class ExportRefusedException extends RuntimeException {

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** The quarter cannot be frozen yet. */
        TOO_EARLY,
        /** A correction of what was never frozen. */
        NOTHING_TO_CORRECT,
        /** The quarter was not frozen. */
        NOT_FROZEN,
        /** It was released before. */
        RELEASED,
        /** Nobody proposed to release it. */
        NOT_PROPOSED,
        /** Who approves is who proposed. */
        SAME_PERSON,
        /** It was proposed anew after it was looked at. */
        PROPOSED_ANEW,
        /** A text was withdrawn, erased or changed after the quarter was frozen. */
        EXEMPLAR_GONE,
        /** There is no such organisation or trajectory. */
        UNKNOWN_PART,
        /** An organisation stands alone only where at least three of its people reported, and a practice never. */
        FEW_REPORTERS
    }

    /** With what a person can do about it. */
    public ExportRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why not, for who words it otherwise. */
    public Reason reason() {
        return reason;
    }
}
