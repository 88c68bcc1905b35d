package nl.tim.analysis.trend.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis from 0 with round numbers.
 *
 * @param top value at the end of the axis, at least the largest one
 * @param step distance between the numbers
 */
record Scale(double top, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int MOST_STEPS = 5;

    /**
     * The smallest axis that shows a value.
     *
     * @param largest not negative
     * @param whole whether only whole numbers make sense
     */
    static Scale to(double largest, boolean whole) {
        if (!(largest > 0)) {
            return new Scale(1, 1);
        }
        double magnitude = Math.pow(10, Math.floor(Math.log10(largest / MOST_STEPS)));
        for (double round : ROUND) {
            double step = round * magnitude;
            if (step * MOST_STEPS >= largest && (!whole || step == Math.rint(step))) {
                return new Scale(step * Math.ceil(largest / step - 1e-9), step);
            }
        }
        return new Scale(Math.ceil(largest), Math.ceil(largest / MOST_STEPS));
    }

    List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i * step <= top * (1 + 1e-9); i++) {
            numbers.add(i * step);
        }
        return numbers;
    }
}
