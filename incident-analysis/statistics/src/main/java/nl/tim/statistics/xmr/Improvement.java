package nl.tim.statistics.xmr;

/** Which direction of a measure is good. */
public enum Improvement {
    INCREASE,
    DECREASE,
    NEUTRAL;

    /** Returns what a special cause on the high or the low side means for this measure. */
    Variation meaning(boolean high) {
        return switch (this) {
            case NEUTRAL -> high ? Variation.NEUTRAL_HIGH : Variation.NEUTRAL_LOW;
            case INCREASE -> high ? Variation.IMPROVEMENT_HIGH : Variation.CONCERN_LOW;
            case DECREASE -> high ? Variation.CONCERN_HIGH : Variation.IMPROVEMENT_LOW;
        };
    }
}
