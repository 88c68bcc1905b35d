package nl.tim.statistics.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A control chart: which variation is the process itself (inside the limits, random runs) and which has a cause of its
 * own (Shewhart 1931). Formulas, assumptions and limits of use of each chart are in {@link ChartType}, of the runs in
 * {@link RunsRule}.
 *
 * @param points one per subgroup
 * @param runs one per phase
 */
public record ControlChart(List<ChartPoint> points, List<Runs> runs) {

    public ControlChart {
        points = List.copyOf(points);
        runs = List.copyOf(runs);
    }

    /** Computes the chart of some subgroups; a point exactly on a limit is inside. */
    public static ControlChart of(Subgroups subgroups, ChartParameters parameters) {
        List<ChartPoint> points = new ArrayList<>(subgroups.length());
        List<Runs> runs = new ArrayList<>();
        int from = 0;
        for (int to : ends(subgroups, parameters)) {
            Phase phase = new Phase(subgroups, from, to, parameters);
            Limits limits = LimitRules.of(parameters.type(), phase).multiplied(parameters.multiply());
            if (!parameters.negativeLimits() && Arrays.stream(limits.values).noneMatch(value -> value < 0)) {
                limits.notBelowZero();
            }
            int part = runs.size() + 1;
            add(points, limits, phase, part, parameters);
            boolean judged = parameters.type() != ChartType.MOVING_RANGE;
            runs.add(Runs.of(part, limits.values, limits.centre, phase.included, parameters.runsRule(), judged));
            from = to;
        }
        return new ControlChart(points, runs);
    }

    private static void add(List<ChartPoint> points, Limits limits, Phase phase, int part, ChartParameters parameters) {
        Integer freeze = parameters.partEnds().isEmpty() ? parameters.freeze() : null;
        for (int i = 0; i < phase.length(); i++) {
            double value = limits.values[i];
            points.add(new ChartPoint(
                    value,
                    limits.centre[i],
                    limits.lower[i],
                    limits.upper[i],
                    limits.lowerWarning[i],
                    limits.upperWarning[i],
                    value > limits.upper[i] || value < limits.lower[i],
                    part,
                    freeze == null || i < freeze,
                    phase.included[i]));
        }
    }

    private static int[] ends(Subgroups subgroups, ChartParameters parameters) {
        int[] ends = Arrays.copyOf(
                parameters.partEnds().stream().mapToInt(Integer::intValue).toArray(),
                parameters.partEnds().size() + 1);
        ends[ends.length - 1] = subgroups.length();
        for (int i = 1; i < ends.length; i++) {
            if (ends[i] <= ends[i - 1]) {
                throw new IllegalArgumentException("phases must end after each other and before the last point");
            }
        }
        return ends;
    }
}
