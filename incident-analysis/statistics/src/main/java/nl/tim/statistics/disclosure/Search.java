package nl.tim.statistics.disclosure;

import java.util.Optional;

/**
 * Looks for true counts that fit everything published and in which one count has a given value.
 *
 * <p>It takes the nearest guess to a solution that is known. If a sum is off under that guess, some count in it must move: first it tries
 * with the count moved, then with the count kept from moving. Every possibility is in one of the two, so the search is complete; because
 * only counts in sums that are off are ever tried, it is short when a small change does.
 */
final class Search {

    private static final int SHORT_RUN = 30;
    private static final int SHORT_RUNS = 10;

    private final Bounds bounds;
    private final int effort;
    private int left;
    private int run;

    Search(Bounds bounds, int effort) {
        this.bounds = bounds;
        this.effort = effort;
    }

    /**
     * A solution with that value.
     *
     * @param near a solution to start from
     * @return empty when there is none, or none was found within the effort
     */
    Optional<int[]> with(int count, int value, int[] near) {
        int mark = bounds.mark();
        bounds.stayNear(near);
        Optional<int[]> found = bounds.narrow(count, value, value) ? solution() : Optional.empty();
        bounds.back(mark);
        return found;
    }

    /** Short runs first, each in another order, because one unlucky first move can cost more than all runs together; then a long one. */
    private Optional<int[]> solution() {
        int runs = Math.min(SHORT_RUNS, effort / 2 / SHORT_RUN);
        for (run = 0; run <= runs; run++) {
            left = run < runs ? SHORT_RUN : effort - runs * SHORT_RUN;
            if (complete()) {
                return Optional.of(bounds.guesses());
            }
            boolean everythingWasTried = left >= 0;
            if (everythingWasTried) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean complete() {
        int sum = mostConstrained();
        if (sum < 0) {
            return true;
        }
        if (--left < 0) {
            return false;
        }
        int count = bestMove(sum);
        int from = bounds.guess(count);
        boolean up = wantsUp(sum, count);
        return up
                ? within(count, from + 1, Integer.MAX_VALUE) || within(count, Integer.MIN_VALUE, from)
                : within(count, Integer.MIN_VALUE, from - 1) || within(count, from, Integer.MAX_VALUE);
    }

    private boolean within(int count, int low, int high) {
        int mark = bounds.mark();
        if (left >= 0 && bounds.narrow(count, low, high) && complete()) {
            return true;
        }
        bounds.back(mark);
        return false;
    }

    /** The sum that is off and has the fewest counts that can mend it; -1 when none is off. */
    private int mostConstrained() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int sum = 0; sum < bounds.sumCount(); sum++) {
            if (bounds.off(sum) != 0) {
                int movable = 0;
                for (int count : bounds.sum(sum)) {
                    movable += slack(sum, count) > 0 ? 1 : 0;
                }
                if (movable < fewest) {
                    fewest = movable;
                    best = sum;
                }
            }
        }
        return best;
    }

    private int bestMove(int sum) {
        int best = -1;
        int bestScore = Integer.MIN_VALUE;
        for (int count : bounds.sum(sum)) {
            int slack = slack(sum, count);
            if (slack > 0) {
                int score = 8 * mended(sum, count) + (run == 0 ? Math.min(slack, 7) : shuffled(count));
                if (score > bestScore) {
                    bestScore = score;
                    best = count;
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException("a sum that is off has bounds that let nothing move");
        }
        return best;
    }

    /** How many sums a step brings nearer to true, less those that it takes further. */
    private int mended(int sum, int count) {
        int step = wantsUp(sum, count) ? 1 : -1;
        int mended = 0;
        for (int other : bounds.sumsOf(count)) {
            long off = bounds.off(other);
            long after = off + (bounds.sum(other)[0] == count ? step : -step);
            mended += Long.signum(Math.abs(off) - Math.abs(after));
        }
        return mended;
    }

    /** A number from 0 to 15 that differs between runs and is the same every time. */
    private int shuffled(int count) {
        int mixed = (count * 31 + run) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) * 0x85EBCA6B >>> 28;
    }

    private int slack(int sum, int count) {
        int guess = bounds.guess(count);
        return wantsUp(sum, count) ? bounds.high(count) - guess : guess - bounds.low(count);
    }

    private boolean wantsUp(int sum, int count) {
        boolean isTotal = bounds.sum(sum)[0] == count;
        return isTotal == bounds.off(sum) < 0;
    }
}
