package nl.tim.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsDistributionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 13})
    void probabilities_equalCountingAllSequences(int points) {
        int[][] sequences = new int[points + 1][points];
        for (int sequence = 0; sequence < 1 << points; sequence++) {
            double[] values = new double[points];
            boolean[] included = new boolean[points];
            for (int i = 0; i < points; i++) {
                values[i] = ((sequence >> i) & 1) == 0 ? -1 : 1;
                included[i] = true;
            }
            Runs runs = Runs.of(1, values, new double[points], included, RunsRule.ANHOEJ, true);
            sequences[runs.longestRun()][runs.crossings()]++;
        }
        RunsDistribution distribution = new RunsDistribution(points, 0.5);
        for (int run = 1; run <= points; run++) {
            for (int crossings = 0; crossings < points; crossings++) {
                assertThat(distribution.probability(run, crossings))
                        .isCloseTo(sequences[run][crossings] / Math.pow(2, points), offset(1e-14));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 24, 36, 70})
    void cutBox_isInsideTheBestBox_andStillSpecific(int points) {
        RunsDistribution stable = new RunsDistribution(points, 0.5);
        double specificity = 0;
        for (int run = 1; run <= points; run++) {
            for (int crossings = 0; crossings < points; crossings++) {
                boolean random = !RunsRule.CUT_BOX.signals(points, run, crossings);
                assertThat(random && RunsRule.BEST_BOX.signals(points, run, crossings))
                        .isFalse();
                specificity += random ? stable.probability(run, crossings) : 0;
            }
        }
        assertThat(specificity).isBetween(0.925, 1.0);
    }
}
