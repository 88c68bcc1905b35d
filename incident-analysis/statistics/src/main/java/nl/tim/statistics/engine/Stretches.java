package nl.tim.statistics.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The weeks since an onset divided into stretches with a raised and with the usual rate, week after week.
 *
 * @param raised stretches with a raised rate, in order; never empty. While the last one goes on it ends with the week of the highest sum
 * @param back whether the last one is over
 * @param evidence log likelihood ratio for a return since the end of the last raised stretch, at least 0
 */
record Stretches(List<Stretch> raised, boolean back, double evidence) {

    /** Weeks {@code from} to {@code until}, exclusive. */
    record Stretch(int from, int until) {}

    /**
     * Divides.
     *
     * @param ratios log likelihood ratio of the raised rate against the usual one, per week since the onset
     * @param onset week of the first ratio
     */
    static Stretches of(double[] ratios, int onset) {
        List<Stretch> before = new ArrayList<>();
        boolean back = false;
        int from = 0;
        int turn = 0;
        double sum = 0;
        double extreme = 0;
        double highest = 0;
        for (int week = 0; week < ratios.length; week++) {
            sum += ratios[week];
            if (back ? sum <= extreme : sum >= extreme || week == 0) {
                extreme = sum;
                turn = week + 1;
            } else if (Math.abs(sum - extreme) >= Course.RETURNED) {
                if (back) {
                    from = turn;
                } else {
                    before.add(new Stretch(onset + from, onset + turn));
                    highest = extreme;
                }
                back = !back;
                extreme = sum;
                turn = week + 1;
            }
        }
        if (!back) {
            before.add(new Stretch(onset + from, onset + turn));
            highest = extreme;
        }
        return new Stretches(before, back, Math.max(0, highest - sum));
    }

    /** The same, with a last stretch that lasts to the end of a week. */
    Stretches goingOn(int week) {
        List<Stretch> all = new ArrayList<>(raised);
        Stretch last = all.removeLast();
        all.add(new Stretch(last.from(), week + 1));
        return new Stretches(all, false, evidence);
    }
}
