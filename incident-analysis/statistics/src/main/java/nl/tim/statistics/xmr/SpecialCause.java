package nl.tim.statistics.xmr;

/** The rule by which a point is special; the first that applies in this order, apart from the side. */
public enum SpecialCause {
    /** Beyond the upper process limit. */
    ABOVE_LIMIT(true),
    /** Beyond the lower process limit. */
    BELOW_LIMIT(false),
    /** One of seven points that each rise above the one before. */
    INCREASING_TREND(true),
    /** One of seven points that each fall below the one before. */
    DECREASING_TREND(false),
    /** Close to the upper limit, in three points above the mean of which two are close to it. */
    TWO_IN_THREE_ABOVE(true),
    /** Close to the lower limit, in three points below the mean of which two are close to it. */
    TWO_IN_THREE_BELOW(false),
    /** One of seven consecutive points above the mean. */
    SHIFT_ABOVE(true),
    /** One of seven consecutive points below the mean. */
    SHIFT_BELOW(false),
    /** No rule applies: chance. */
    COMMON_CAUSE(false);

    private final boolean high;

    SpecialCause(boolean high) {
        this.high = high;
    }

    /** Returns what this means for a measure of which {@code improvement} is the good direction. */
    Variation variation(Improvement improvement) {
        return this == COMMON_CAUSE ? Variation.COMMON_CAUSE : improvement.meaning(high);
    }
}
