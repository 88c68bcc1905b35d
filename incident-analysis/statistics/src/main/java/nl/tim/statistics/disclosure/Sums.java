package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which counts are the sum of which. Not safe for use by several threads. */
final class Sums {

    private final List<int[]> sums = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();

    Sums() {}

    /** A copy that can be added to. */
    Sums(Sums other) {
        sums.addAll(other.sums);
        known.addAll(other.known);
    }

    /** Says that a count is the sum of others; nothing new if it is the same count. */
    void add(int total, int[] parts) {
        if (parts.length == 1 && parts[0] == total) {
            return;
        }
        int[] sum = new int[parts.length + 1];
        sum[0] = total;
        System.arraycopy(parts, 0, sum, 1, parts.length);
        Arrays.sort(sum, 1, sum.length);
        if (known.add(Arrays.stream(sum).boxed().toList())) {
            sums.add(sum);
        }
    }

    /** For each sum the total, then its parts. */
    int[][] all() {
        return sums.toArray(int[][]::new);
    }
}
