package nl.tim.analysis.signal;

/** What people decided about a signal. */
public enum SignalStatus {
    /** Nobody has looked at it yet. */
    DETECTED,
    /** Somebody looks into it. */
    ACKNOWLEDGED,
    /** Nothing has to be done about it. */
    DISMISSED
}
