package nl.tim.analysis.trend.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tim.statistics.spc.ChartPoint;
import nl.tim.statistics.spc.Runs;
import nl.tim.statistics.spc.RunsRule;

/** Finds the longest run of points on one side of the centre line; points on the line neither end nor lengthen a run. */
public final class LongestRun {

    private LongestRun() {}

    /** Below this many points off the centre line, runs say nothing about chance. */
    public static final int FEWEST_USEFUL = 10;

    /** Whether the runs need another explanation than chance, and there are enough points to say so. */
    public static boolean telling(Runs runs) {
        return runs.signal() && runs.useful() >= FEWEST_USEFUL;
    }

    /** The places of its points, from 0, when it is longer than chance makes it; none when it is not, also where runs are too few. */
    public static Set<Integer> tooLong(List<ChartPoint> points, Runs runs) {
        boolean tooLong = telling(runs) && runs.longestRun() > RunsRule.longestRunMax(runs.useful());
        return tooLong ? of(points) : Set.of();
    }

    /** The places of its points, from 0; the first of several that are as long. */
    public static Set<Integer> of(List<ChartPoint> points) {
        List<Integer> longest = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        double side = 0;
        for (int i = 0; i < points.size(); i++) {
            double current = Math.signum(points.get(i).value() - points.get(i).centre());
            if (current != 1 && current != -1) {
                continue;
            }
            if (current != side) {
                run.clear();
            }
            side = current;
            run.add(i);
            if (run.size() > longest.size()) {
                longest = new ArrayList<>(run);
            }
        }
        return Set.copyOf(longest);
    }
}
