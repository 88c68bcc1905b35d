package nl.tim.statistics.disclosure;

/**
 * A line of the disclosure log: what was not shown, and why. It names no count, because the log is published too.
 *
 * @param action what was done
 * @param view what was tried instead; of a table that is withheld, the last that was tried
 * @param reason why the view before was refused
 */
public record Step(Action action, View view, Reason reason) {

    /** What was done. */
    public enum Action {
        /** Totals are left out. */
        DROP_TOTALS,
        /** The smallest categories are one. */
        MERGE,
        /** The table is not shown for this period. */
        WITHHOLD
    }

    /** Why. */
    public sealed interface Reason {}

    /**
     * A count from 1 to 7 could be worked out.
     *
     * @param candidates how many values it was left with
     */
    public record TooFewCandidates(int candidates) implements Reason {}

    /** Too many of the reports would stand behind a {@code *}. */
    public record TooLittleVisible() implements Reason {}
}
