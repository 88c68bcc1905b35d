package nl.tim.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Between which values every count lies, narrowed by the sums, with a way back. Beside it a guess within the bounds, as near as they allow
 * to a known solution, and how far each sum is from true under that guess. Not safe for use by several threads.
 */
final class Bounds {

    private final int[][] sums;
    private final int[][] sumsOf;
    private final int[] low;
    private final int[] high;
    private final int[] near;
    private final int[] guess;
    private final long[] off;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final boolean[] isWaiting;
    private int[] trail = new int[3 * 1024];
    private int trailEnd;

    /** Starts with bounds that are known, and any solution of the sums. */
    Bounds(int[][] sums, int[] low, int[] high, int[] near) {
        this.sums = sums;
        this.low = low.clone();
        this.high = high.clone();
        this.near = near.clone();
        this.guess = near.clone();
        this.off = new long[sums.length];
        this.isWaiting = new boolean[sums.length];
        this.sumsOf = sumsOf(sums, low.length);
    }

    int low(int count) {
        return low[count];
    }

    int high(int count) {
        return high[count];
    }

    int guess(int count) {
        return guess[count];
    }

    long off(int sum) {
        return off[sum];
    }

    int[] sum(int sum) {
        return sums[sum];
    }

    int[] sumsOf(int count) {
        return sumsOf[count];
    }

    int[] guesses() {
        return guess.clone();
    }

    int sumCount() {
        return sums.length;
    }

    /** Chooses another solution to stay near to; the bounds must contain it. */
    void stayNear(int[] solution) {
        System.arraycopy(solution, 0, near, 0, near.length);
        System.arraycopy(solution, 0, guess, 0, guess.length);
        Arrays.fill(off, 0);
    }

    /** A point to come back to. */
    int mark() {
        return trailEnd;
    }

    /** Takes back every narrowing since the mark. */
    void back(int mark) {
        while (trailEnd > mark) {
            trailEnd -= 3;
            int count = trail[trailEnd];
            low[count] = trail[trailEnd + 1];
            high[count] = trail[trailEnd + 2];
            guessAgain(count);
        }
    }

    /** Narrows everything by all sums; false when they contradict each other. */
    boolean narrowAll() {
        for (int sum = 0; sum < sums.length; sum++) {
            await(sum);
        }
        return narrow();
    }

    /** Narrows one count, and by the sums what follows; false when nothing is left. */
    boolean narrow(int count, int newLow, int newHigh) {
        return set(count, Math.max(low[count], newLow), Math.min(high[count], newHigh)) && narrow();
    }

    private boolean narrow() {
        boolean possible = true;
        while (!waiting.isEmpty()) {
            int sum = waiting.removeFirst();
            isWaiting[sum] = false;
            possible = possible && apply(sums[sum]);
        }
        return possible;
    }

    private boolean apply(int[] sum) {
        long partsLow = 0;
        long partsHigh = 0;
        for (int i = 1; i < sum.length; i++) {
            partsLow += low[sum[i]];
            partsHigh += high[sum[i]];
        }
        int total = sum[0];
        if (partsLow > high[total] || partsHigh < low[total]) {
            return false;
        }
        if (!set(total, (int) Math.max(low[total], partsLow), (int) Math.min(high[total], partsHigh))) {
            return false;
        }
        for (int i = 1; i < sum.length; i++) {
            int part = sum[i];
            int wasLow = low[part];
            int wasHigh = high[part];
            long atLeast = low[total] - (partsHigh - wasHigh);
            long atMost = high[total] - (partsLow - wasLow);
            if (!set(part, (int) Math.max(wasLow, atLeast), (int) Math.min(wasHigh, atMost))) {
                return false;
            }
        }
        return true;
    }

    private boolean set(int count, int newLow, int newHigh) {
        if (newLow > newHigh) {
            return false;
        }
        if (newLow == low[count] && newHigh == high[count]) {
            return true;
        }
        if (trailEnd == trail.length) {
            trail = Arrays.copyOf(trail, 2 * trail.length);
        }
        trail[trailEnd++] = count;
        trail[trailEnd++] = low[count];
        trail[trailEnd++] = high[count];
        low[count] = newLow;
        high[count] = newHigh;
        guessAgain(count);
        for (int sum : sumsOf[count]) {
            await(sum);
        }
        return true;
    }

    private void await(int sum) {
        if (!isWaiting[sum]) {
            isWaiting[sum] = true;
            waiting.addLast(sum);
        }
    }

    private void guessAgain(int count) {
        int better = Math.clamp(near[count], low[count], high[count]);
        int change = better - guess[count];
        if (change != 0) {
            guess[count] = better;
            for (int sum : sumsOf[count]) {
                off[sum] += sums[sum][0] == count ? change : -change;
            }
        }
    }

    private static int[][] sumsOf(int[][] sums, int counts) {
        int[] sizes = new int[counts];
        Arrays.stream(sums).flatMapToInt(Arrays::stream).forEach(count -> sizes[count]++);
        int[][] sumsOf = new int[counts][];
        Arrays.setAll(sumsOf, count -> new int[sizes[count]]);
        for (int sum = 0; sum < sums.length; sum++) {
            for (int count : sums[sum]) {
                sumsOf[count][--sizes[count]] = sum;
            }
        }
        return sumsOf;
    }
}
