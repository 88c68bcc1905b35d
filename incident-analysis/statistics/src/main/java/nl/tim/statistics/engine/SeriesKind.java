package nl.tim.statistics.engine;

/** What the reports of a series have in common. */
public enum SeriesKind {
    /** All reports of the region. */
    REGION(0),
    /** From one sector group to another, and of one main type; three codes. */
    BOUNDARY_TYPE(3),
    /** Between two organisations, in either direction; two codes. */
    PAIR(2),
    /** On one care pathway; one code. */
    PATHWAY(1),
    /** Through one information channel; one code. */
    CHANNEL(1),
    /** With one root cause; one code. A report may have several. */
    ROOT_CAUSE(1);

    private final int codes;

    SeriesKind(int codes) {
        this.codes = codes;
    }

    /** Returns how many codes name a series of this kind. */
    public int codes() {
        return codes;
    }
}
