package nl.tim.statistics.glr;

/** The counts since the last restart and their expected values; position 0 is the first. */
final class Stretch {

    private final double[] counts;
    private final int start;
    private final double before;
    private final double[] means;

    /** Counts from {@code start} on; {@code before} is the count that precedes them, 0 at the very beginning. */
    Stretch(double[] counts, int start, double before, double[] means) {
        this.counts = counts.clone();
        this.start = start;
        this.before = before;
        this.means = means;
    }

    double count(int n) {
        return counts[start + n];
    }

    double mean(int n) {
        return means[n];
    }

    /** Returns the count before position {@code n}. */
    double previous(int n) {
        return n == 0 ? before : counts[start + n - 1];
    }

    /** Returns the same stretch with another count at one position. */
    Stretch with(int n, double count) {
        Stretch changed = new Stretch(counts, start, before, means);
        changed.counts[start + n] = count;
        return changed;
    }
}
