package nl.tim.statistics.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RkiTest {

    private final Rki recent = new Rki(0, 4, true);

    @Test
    void aSmallMean_isRoundedDownAndLookedUp() {
        assertThat(recent.at(new double[] {1, 2, 2, 2, 7}, 52, 5).upperBound()).isEqualTo(5.323);
        assertThat(recent.at(new double[] {20, 20, 20, 20, 7}, 52, 5).upperBound())
                .isEqualTo(30.017);
    }

    @Test
    void aLargeMean_getsTwoStandardDeviations() {
        assertThat(recent.at(new double[] {20, 30, 20, 30, 7}, 52, 5).upperBound())
                .isCloseTo(25 + 2 * Math.sqrt(100.0 / 3), within(1e-12));
    }

    @Test
    void aMissingBaseValue_leavesTheBoundUnknown() {
        assertThat(recent.at(new double[] {1, Double.NaN, 2, 2, 7}, 52, 5).known())
                .isFalse();
    }

    @Test
    void tooShortASeries_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> recent.at(new double[] {1, 2, 3, 4}, 52, 4));
    }
}
