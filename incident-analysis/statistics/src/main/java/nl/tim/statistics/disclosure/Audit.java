package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Takes the side of an attacker who has everything that was published, and asks for every count from 1 to 7, printed as {@code *}, merged
 * away or withheld, which values it can still have.
 *
 * <p>A value is a candidate only when a complete set of counts was found that has it and fits everything published. So the audit never
 * claims more candidates than there are; when the {@linkplain Policy#effort() effort} is spent it claims fewer. Within the effort it is exact.
 */
final class Audit {

    /** Counts that are not printed could be zero too. */
    private static final int VALUES = Figure.SMALLEST_SHOWN;

    private static final int[] NO_SOLUTION = {};

    private final int[] truth;
    private final int cells;
    private final Bounds bounds;
    private final Search search;
    private final int[] small;
    private final int[][][] solutions;

    /**
     * Prepares the audit.
     *
     * @param puzzle what is published
     * @param hints cells that may fit, found by earlier audits of the same cells
     */
    Audit(Puzzle puzzle, List<int[]> hints, int effort) {
        this.truth = puzzle.truth();
        this.cells = puzzle.cellCount();
        this.bounds = new Bounds(puzzle.sums(), puzzle.low(), puzzle.high(), truth);
        if (!bounds.narrowAll()) {
            throw new IllegalStateException("the true counts do not fit what is published");
        }
        this.search = new Search(bounds, effort);
        this.small = IntStream.range(0, truth.length).filter(puzzle::isSecret).toArray();
        this.solutions = new int[small.length][VALUES][];
        for (int[][] ofCount : solutions) {
            Arrays.fill(ofCount, NO_SOLUTION);
        }
        keep(truth);
        hints.stream().map(this::completed).filter(this::fits).forEach(this::keep);
    }

    /**
     * Looks for a small count that has fewer candidates than this.
     *
     * @param suspect the number of the count to begin with, or any other number
     * @return the number of the first that was found; empty when there is none
     */
    OptionalInt firstBelow(int enough, int suspect) {
        return IntStream.concat(
                        IntStream.range(0, small.length).filter(i -> small[i] == suspect),
                        IntStream.range(0, small.length))
                .filter(i -> candidates(i, enough).size() < enough)
                .map(i -> small[i])
                .findFirst();
    }

    /** All candidates of a count; none of a count that is not small. */
    List<Integer> candidates(int count) {
        return IntStream.range(0, small.length)
                .filter(i -> small[i] == count)
                .mapToObj(i -> candidates(i, VALUES))
                .findFirst()
                .orElse(List.of());
    }

    /** The cells of every solution that was needed. */
    List<int[]> solutions() {
        return Arrays.stream(solutions)
                .flatMap(Arrays::stream)
                .filter(solution -> solution.length > 0)
                .distinct()
                .map(solution -> Arrays.copyOf(solution, cells))
                .toList();
    }

    private List<Integer> candidates(int i, int enough) {
        List<Integer> untried = new ArrayList<>(IntStream.rangeClosed(bounds.low(small[i]), bounds.high(small[i]))
                .filter(value -> value < VALUES)
                .filter(value -> solutions[i][value].length == 0)
                .boxed()
                .toList());
        while (!untried.isEmpty() && found(i).size() < enough) {
            Integer next = nearest(untried, found(i));
            untried.remove(next);
            if (solutions[i][next].length == 0) {
                int near = nearest(found(i), List.of(next));
                search.with(small[i], next, solutions[i][near]).ifPresent(this::check);
            }
        }
        return found(i);
    }

    private List<Integer> found(int i) {
        return IntStream.range(0, VALUES)
                .filter(value -> solutions[i][value].length > 0)
                .boxed()
                .toList();
    }

    private static Integer nearest(List<Integer> values, List<Integer> known) {
        int best = values.getFirst();
        int distance = Integer.MAX_VALUE;
        for (int value : values) {
            int apart = known.stream()
                    .mapToInt(other -> Math.abs(other - value))
                    .min()
                    .orElse(0);
            if (apart < distance) {
                distance = apart;
                best = value;
            }
        }
        return best;
    }

    private void check(int[] solution) {
        if (!fits(solution)) {
            throw new IllegalStateException("found a solution that does not fit");
        }
        keep(solution);
    }

    private void keep(int[] solution) {
        for (int i = 0; i < small.length; i++) {
            int value = solution[small[i]];
            if (value < VALUES && solutions[i][value].length == 0) {
                solutions[i][value] = solution;
            }
        }
    }

    /** Longer periods and merged categories are new in each puzzle, and follow from the cells. */
    private int[] completed(int[] hint) {
        int[] completed = Arrays.copyOf(hint, truth.length);
        for (int sum = 0; sum < bounds.sumCount(); sum++) {
            int[] counts = bounds.sum(sum);
            if (counts[0] >= cells) {
                completed[counts[0]] = total(completed, counts);
            }
        }
        return completed;
    }

    private boolean fits(int[] solution) {
        for (int count = 0; count < truth.length; count++) {
            if (solution[count] < bounds.low(count) || solution[count] > bounds.high(count)) {
                return false;
            }
        }
        for (int sum = 0; sum < bounds.sumCount(); sum++) {
            int[] counts = bounds.sum(sum);
            if (solution[counts[0]] != total(solution, counts)) {
                return false;
            }
        }
        return true;
    }

    private static int total(int[] solution, int[] counts) {
        int total = 0;
        for (int i = 1; i < counts.length; i++) {
            total += solution[counts[i]];
        }
        return total;
    }
}
