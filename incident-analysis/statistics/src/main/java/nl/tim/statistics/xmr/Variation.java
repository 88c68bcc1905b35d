package nl.tim.statistics.xmr;

/** What a point says about the process: chance, or a cause of its own that is good, bad or neither, on one side. */
public enum Variation {
    COMMON_CAUSE,
    IMPROVEMENT_HIGH,
    IMPROVEMENT_LOW,
    CONCERN_HIGH,
    CONCERN_LOW,
    NEUTRAL_HIGH,
    NEUTRAL_LOW
}
