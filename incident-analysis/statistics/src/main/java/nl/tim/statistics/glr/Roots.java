package nl.tim.statistics.glr;

import java.util.function.DoubleUnaryOperator;

/** Finds where a decreasing function crosses zero. */
final class Roots {

    private static final double FAR = 700;
    private static final int MOST_STEPS = 200;

    private Roots() {}

    /** Returns the root nearest double precision allows, an end of +-700 if there is none between them. */
    static double decreasing(DoubleUnaryOperator function, double start) {
        double step = 0.5;
        double low = start;
        double high = start;
        while (low > -FAR && function.applyAsDouble(low) < 0) {
            low -= step;
            step *= 2;
        }
        step = 0.5;
        while (high < FAR && function.applyAsDouble(high) > 0) {
            high += step;
            step *= 2;
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (function.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
