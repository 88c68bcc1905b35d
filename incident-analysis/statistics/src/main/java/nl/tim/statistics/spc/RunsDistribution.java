package nl.tim.statistics.spc;

/**
 * The joint distribution of longest run and number of crossings of independent points, each above the line with the same
 * probability (Anhøj and Wentzel-Larsen 2018).
 *
 * <p>For every limit on the run length the points are added one at a time; the state is the side, the length of the
 * current run and the crossings so far.
 */
final class RunsDistribution {

    private final int points;

    /** Probability of exactly c crossings and a longest run of at most l, at [l][c]. */
    private final double[][] withRunUpTo;

    private final double[][] inBox;

    RunsDistribution(int points, double above) {
        this.points = points;
        withRunUpTo = new double[points + 1][points + 1];
        inBox = new double[points + 1][points + 1];
        for (int limit = 1; limit <= points; limit++) {
            withRunUpTo[limit] = crossings(limit, above);
            for (int c = points - 1; c >= 0; c--) {
                inBox[limit][c] = inBox[limit][c + 1] + withRunUpTo[limit][c];
            }
        }
    }

    /** Returns the probability of exactly this longest run and exactly this many crossings; 0 if out of range. */
    double probability(int longestRun, int crossings) {
        if (longestRun < 1 || longestRun > points || crossings < 0 || crossings >= points) {
            return 0;
        }
        return withRunUpTo[longestRun][crossings] - withRunUpTo[longestRun - 1][crossings];
    }

    /** Returns the probability of at most this longest run and at least this many crossings. */
    double inBox(int longestRunMax, int crossingsMin) {
        return inBox[longestRunMax][crossingsMin];
    }

    private double[] crossings(int limit, double above) {
        double[][] up = new double[points + 1][limit + 1];
        double[][] down = new double[points + 1][limit + 1];
        up[0][1] = above;
        down[0][1] = 1 - above;
        for (int added = 1; added < points; added++) {
            double[][] nextUp = new double[points + 1][limit + 1];
            double[][] nextDown = new double[points + 1][limit + 1];
            for (int c = 0; c < added; c++) {
                for (int run = 1; run <= Math.min(limit, added); run++) {
                    if (run < limit) {
                        nextUp[c][run + 1] += up[c][run] * above;
                        nextDown[c][run + 1] += down[c][run] * (1 - above);
                    }
                    nextUp[c + 1][1] += down[c][run] * above;
                    nextDown[c + 1][1] += up[c][run] * (1 - above);
                }
            }
            up = nextUp;
            down = nextDown;
        }
        double[] total = new double[points + 1];
        for (int c = 0; c <= points; c++) {
            for (int run = 1; run <= limit; run++) {
                total[c] += up[c][run] + down[c][run];
            }
        }
        return total;
    }
}
