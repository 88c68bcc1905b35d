package nl.tim.statistics.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EarsTest {

    private static final double[] SPIKE = spike();

    @Test
    void spike_isFoundByAllVariants_exceptC3AsTheReferenceComputesIt() {
        assertThat(at(EarsVariant.C1).alarm()).isTrue();
        assertThat(at(EarsVariant.C2).alarm()).isTrue();
        assertThat(at(EarsVariant.C3_DOCUMENTED).alarm()).isTrue();
        assertThat(at(EarsVariant.C3).alarm()).isFalse();
    }

    @Test
    void shortOrIncompleteHistory_isNotJudged() {
        Ears ears = new Ears(EarsVariant.C1, 7, 0.5, 0.001);
        double[] missing = SPIKE.clone();
        missing[15] = Double.NaN;
        assertThat(ears.at(SPIKE, 7).known()).isFalse();
        assertThat(ears.at(missing, 20).known()).isFalse();
        assertThat(ears.at(missing, 20).alarm()).isFalse();
    }

    private static ThresholdPoint at(EarsVariant variant) {
        return new Ears(variant, 7, 0, 0.01).at(SPIKE, 20);
    }

    private static double[] spike() {
        double[] counts = new double[20];
        Arrays.setAll(counts, i -> i % 3);
        counts[19] = 100;
        return counts;
    }
}
