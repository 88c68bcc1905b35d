package nl.tim.statistics.disclosure;

/**
 * How sure the region wants to be.
 *
 * @param candidates how many values every small count must keep for an attacker, at least
 * @param visibleShare which part of the reports of a table must stand behind a number, at least; 0 to 1
 * @param effort how many guesses the search may make for one value of one count. A value that is not reached within it counts as
 *     impossible, so little effort publishes less, never more
 */
public record Policy(int candidates, double visibleShare, int effort) {

    /** Three candidates, half of the reports. */
    public static final Policy STANDARD = new Policy(3, 0.5, 300);
}
