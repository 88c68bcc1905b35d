package nl.tim.analysis.trajectory.page;

/**
 * What the reader of a trajectory may do elsewhere.
 *
 * @param changes give commands
 * @param reads read the reports of the region
 * @param trends see how often things are reported
 * @param signals see signals
 */
record Sight(boolean changes, boolean reads, boolean trends, boolean signals) {

    static final Sight ALL = new Sight(true, true, true, true);
}
