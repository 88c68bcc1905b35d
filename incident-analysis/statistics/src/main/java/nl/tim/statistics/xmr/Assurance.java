package nl.tim.statistics.xmr;

/** Whether the process, left as it is, meets its target. */
public enum Assurance {
    /** The target lies beyond the limits on the good side: it is always met. */
    CONSISTENT_PASS,
    /** The target lies beyond the limits on the bad side: it is never met without a change. */
    CONSISTENT_FAIL,
    /** The target lies within the limits, or the limits are unknown: chance decides. */
    INCONSISTENT,
    /** There is no target, or no good direction. */
    NONE;

    static Assurance of(double target, Improvement improvement, double lower, double upper) {
        if (Double.isNaN(target)) {
            return NONE;
        }
        return switch (improvement) {
            case NEUTRAL -> NONE;
            case INCREASE -> target > upper ? CONSISTENT_FAIL : target < lower ? CONSISTENT_PASS : INCONSISTENT;
            case DECREASE -> target > upper ? CONSISTENT_PASS : target < lower ? CONSISTENT_FAIL : INCONSISTENT;
        };
    }
}
