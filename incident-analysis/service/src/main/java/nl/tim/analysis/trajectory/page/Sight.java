package nl.tim.analysis.trajectory.page;

/**
 * What the reader of a trajectory may do here and elsewhere.
 *
 * @param changes give commands
 * @param begins begin one, and choose its reports and signals
 * @param reads read reports
 * @param trends see how often things are reported
 * @param signals see signals
 */
record Sight(boolean changes, boolean begins, boolean reads, boolean trends, boolean signals) {}
