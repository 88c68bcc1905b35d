package nl.tim.analysis.trend;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns a number into one of seven steps of colour: 0 for none, else 1 to 6. Step k ends at max * (k / 6)^2, so that small numbers, of
 * which there are many, can be told apart as well as large ones.
 *
 * @param max the highest number, 0 or more
 */
public record HeatScale(long max) {

    /** The last step. */
    public static final int LAST = 6;

    /**
     * The numbers of one step.
     *
     * @param from the lowest
     * @param to the highest
     */
    public record Range(int step, long from, long to) {}

    /** The step of a number from 0 to the highest. */
    public int step(long number) {
        int step = 0;
        while (step < LAST && number > end(step)) {
            step++;
        }
        return step;
    }

    /** The steps that hold a whole number, from none to many. */
    public List<Range> ranges() {
        return IntStream.rangeClosed(0, LAST)
                .mapToObj(step -> new Range(step, step == 0 ? 0 : end(step - 1) + 1, end(step)))
                .filter(range -> range.from() <= range.to())
                .toList();
    }

    private long end(int step) {
        return max * step * step / (LAST * LAST);
    }
}
