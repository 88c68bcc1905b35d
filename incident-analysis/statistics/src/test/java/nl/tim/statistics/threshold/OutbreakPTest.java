package nl.tim.statistics.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutbreakPTest {

    private final OutbreakP method = new OutbreakP(10);

    @Test
    void fallingCounts_saySoLittleThatTheStatisticIsOne() {
        assertThat(method.statistic(new double[] {5, 4, 2, 1})).isCloseTo(1, within(1e-12));
        assertThat(method.statistic(new double[] {0, 0, 0})).isEqualTo(1);
    }

    @Test
    void aRise_raisesItAboveTheThreshold() {
        double[] counts = {1, 0, 1, 6, 7};
        // The first two have a common mean of 1/2, the others stay as they are; the mean of all is 3.
        double expected = 0.5 / 3 * (1.0 / 3) * Math.pow(2, 6) * Math.pow(7.0 / 3, 7);
        assertThat(method.statistic(counts)).isCloseTo(expected, within(1e-9 * expected));
        assertThat(method.alarm(expected)).isTrue();
    }
}
