package nl.tim.statistics.spc;

/**
 * The runs of one phase around its centre line.
 *
 * @param part phase, counted from 1
 * @param observations points that were not excluded, missing ones included
 * @param useful those that are not missing and not exactly on the centre line
 * @param longestRun longest sequence of useful points on one side; 0 if there are none
 * @param crossings how often consecutive useful points are on different sides
 * @param signal whether that is too unusual for random variation
 */
public record Runs(int part, int observations, int useful, int longestRun, int crossings, boolean signal) {

    static Runs of(int part, double[] values, double[] centre, boolean[] included, RunsRule rule, boolean judged) {
        int observations = 0;
        int useful = 0;
        int run = 0;
        int longest = 0;
        int crossings = 0;
        double side = 0;
        for (int i = 0; i < values.length; i++) {
            if (!included[i]) {
                continue;
            }
            observations++;
            double current = Math.signum(values[i] - centre[i]);
            if (current != 1 && current != -1) {
                continue;
            }
            crossings += useful > 0 && current != side ? 1 : 0;
            run = current == side ? run + 1 : 1;
            longest = Math.max(longest, run);
            side = current;
            useful++;
        }
        boolean signal = judged && useful > 0 && rule.signals(useful, longest, crossings);
        return new Runs(part, observations, useful, longest, crossings, signal);
    }
}
