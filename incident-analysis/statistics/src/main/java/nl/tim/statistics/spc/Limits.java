package nl.tim.statistics.spc;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * The drawn values and lines of one phase, one item per point. Fields are filled by {@link LimitRules} and not shared.
 */
final class Limits {

    final double[] values;
    final double[] centre;
    final double[] lower;
    final double[] upper;
    final double[] lowerWarning;
    final double[] upperWarning;

    private Limits(double[] values, double[] centre, double[][] lines) {
        this.values = values;
        this.centre = centre;
        lower = lines[0];
        upper = lines[1];
        lowerWarning = lines[2];
        upperWarning = lines[3];
    }

    /**
     * Returns lines at two and three deviations around {@code middle}; {@code deviation} is asked per point, where it is not
     * finite (an empty subgroup) there are no lines.
     */
    static Limits around(double[] values, double middle, IntToDoubleFunction deviation) {
        double[][] lines = new double[4][values.length];
        double[] factors = {-3, 3, -2, 2};
        for (int line = 0; line < 4; line++) {
            for (int i = 0; i < values.length; i++) {
                double place = middle + factors[line] * deviation.applyAsDouble(i);
                lines[line][i] = Double.isFinite(place) ? place : Double.NaN;
            }
        }
        return new Limits(values, constant(values.length, middle), lines);
    }

    /** Returns these lines with another drawn centre line. */
    Limits withCentre(double drawn) {
        Arrays.fill(centre, drawn);
        return this;
    }

    /** Raises negative lower lines to 0. */
    Limits notBelowZero() {
        change(lower, line -> line < 0 ? 0 : line);
        change(lowerWarning, line -> line < 0 ? 0 : line);
        return this;
    }

    /** Lowers upper lines above 1 to 1. */
    Limits notAboveOne() {
        change(upper, line -> line > 1 ? 1 : line);
        change(upperWarning, line -> line > 1 ? 1 : line);
        return this;
    }

    /** Applies a function to the lines, NaN where it is not defined. */
    Limits transformed(DoubleUnaryOperator function) {
        for (double[] items : new double[][] {centre, lower, upper, lowerWarning, upperWarning}) {
            change(items, function);
        }
        return this;
    }

    /** Multiplies values and lines. */
    Limits multiplied(double factor) {
        change(values, value -> value * factor);
        return transformed(line -> line * factor);
    }

    static void change(double[] items, DoubleUnaryOperator function) {
        for (int i = 0; i < items.length; i++) {
            items[i] = function.applyAsDouble(items[i]);
        }
    }

    private static double[] constant(int length, double value) {
        double[] items = new double[length];
        Arrays.fill(items, value);
        return items;
    }
}
