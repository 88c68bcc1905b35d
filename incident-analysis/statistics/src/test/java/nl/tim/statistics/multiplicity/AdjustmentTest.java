package nl.tim.statistics.multiplicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdjustmentTest {

    @ParameterizedTest
    @EnumSource(Adjustment.class)
    void adjustedValues_areProbabilitiesInTheSameOrder_andNeverSmaller(Adjustment adjustment) {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            double[] p = random.doubles(1 + random.nextInt(40)).toArray();
            double[] adjusted = adjustment.adjust(p);
            for (int i = 0; i < p.length; i++) {
                assertThat(adjusted[i]).isBetween(p[i], 1.0);
                for (int j = 0; j < p.length; j++) {
                    assertThat(p[i] < p[j] && adjusted[i] > adjusted[j]).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Adjustment.class)
    void oneTest_isNotAdjusted(Adjustment adjustment) {
        assertThat(adjustment.adjust(new double[] {0.03})).containsExactly(0.03);
    }

    @ParameterizedTest
    @EnumSource(Adjustment.class)
    void noTests_giveNoValues(Adjustment adjustment) {
        assertThat(adjustment.adjust(new double[0])).isEmpty();
    }

    @Test
    void fewerTestsThanValues_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Adjustment.HOLM.adjust(new double[] {0.1, 0.2}, 1));
    }
}
