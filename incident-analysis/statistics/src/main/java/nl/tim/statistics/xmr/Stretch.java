package nl.tim.statistics.xmr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The points between two rebases, which share limits and in which runs and trends are looked for. */
final class Stretch {

    private static final int SHIFT_LENGTH = 7;
    private static final int TREND_LENGTH = 7;
    private static final int TRUSTED_LENGTH = 13;

    private final double[] values;
    private final int group;
    private final int fixed;
    private final XmrLimits limits;
    private final double[] side;
    private final boolean[] shift;
    private final boolean[] trend;
    private final boolean[] twoInThree;

    Stretch(double[] values, int group, XmrParameters parameters) {
        this.values = values;
        this.group = group;
        Integer fixAfter = parameters.fixAfter();
        fixed = fixAfter == null ? values.length : Math.min(values.length, fixAfter);
        limits = XmrLimits.of(Arrays.copyOf(values, fixed), parameters.screened());
        side = Arrays.stream(values)
                .map(value -> Math.signum(value - limits.mean()))
                .toArray();
        shift = new boolean[values.length];
        trend = new boolean[values.length];
        twoInThree = new boolean[values.length];
        for (int from = 0; from < values.length; from++) {
            markShift(from);
            markTrend(from);
            markTwoInThree(from);
        }
    }

    List<XmrPoint> points(Improvement improvement) {
        List<XmrPoint> points = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            SpecialCause cause = cause(i);
            points.add(new XmrPoint(
                    values[i],
                    group,
                    i < fixed,
                    limits,
                    side[i],
                    limits.close(values[i]),
                    cause,
                    cause.variation(improvement),
                    values.length < TRUSTED_LENGTH));
        }
        return points;
    }

    private SpecialCause cause(int i) {
        if (limits.outside(values[i])) {
            return values[i] > limits.mean() ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT;
        }
        if (trend[i]) {
            return rises(i) ? SpecialCause.INCREASING_TREND : SpecialCause.DECREASING_TREND;
        }
        if (twoInThree[i]) {
            return side[i] > 0 ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW;
        }
        if (shift[i]) {
            return side[i] > 0 ? SpecialCause.SHIFT_ABOVE : SpecialCause.SHIFT_BELOW;
        }
        return SpecialCause.COMMON_CAUSE;
    }

    /** A point may end one trend and start the next (an apex): then the step that follows names it. */
    private boolean rises(int i) {
        boolean followed = i + 1 < values.length && trend[i + 1];
        return followed ? values[i + 1] > values[i] : values[i] > values[i - 1];
    }

    private void markShift(int from) {
        int to = from + SHIFT_LENGTH;
        if (to <= values.length && oneSided(from, to)) {
            Arrays.fill(shift, from, to, true);
        }
    }

    private void markTrend(int from) {
        int to = from + TREND_LENGTH;
        if (to > values.length) {
            return;
        }
        double direction = Math.signum(values[from + 1] - values[from]);
        for (int i = from + 1; i < to; i++) {
            double step = Math.signum(values[i] - values[i - 1]);
            if (step != direction || step == 0) {
                return;
            }
        }
        Arrays.fill(trend, from, to, true);
    }

    private void markTwoInThree(int from) {
        int to = from + 3;
        if (to > values.length || !oneSided(from, to)) {
            return;
        }
        int close = 0;
        for (int i = from; i < to; i++) {
            close += limits.close(values[i]) ? 1 : 0;
        }
        for (int i = from; i < to && close >= 2; i++) {
            twoInThree[i] |= limits.close(values[i]);
        }
    }

    private boolean oneSided(int from, int to) {
        for (int i = from; i < to; i++) {
            if (side[i] != side[from] || side[i] == 0) {
                return false;
            }
        }
        return true;
    }
}
