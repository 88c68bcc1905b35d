package nl.tim.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeasonalModelTest {

    private static final SeasonalModel.Shape SHAPE = new SeasonalModel.Shape(12, 1, true);

    @Test
    void knownOverdispersion_isKept() {
        double[] history = {0, 3, 1, 0, 7, 2, 0, 1, 4, 0, 0, 2};
        SeasonalModel model = SeasonalModel.negativeBinomial(new SeasonalModel.Shape(12, 0, false), history, 1, 0.7);
        assertThat(model.alpha()).isEqualTo(0.7);
        assertThat(model.mean(1)).isCloseTo(20.0 / 12, withPercentage(1e-4));
    }

    @Test
    void exactMeans_areRecovered() {
        double[] counts = new double[60];
        Arrays.setAll(counts, i -> mean(i + 1));
        SeasonalModel model = SeasonalModel.poisson(SHAPE, counts, 1);
        assertThat(model.mean(72)).isCloseTo(mean(72), withPercentage(1e-4));
        assertThat(model.alpha()).isZero();
    }

    @Test
    void missingCounts_areLeftOut() {
        double[] counts = new double[60];
        Arrays.setAll(counts, i -> i % 5 == 0 ? Double.NaN : mean(i + 1));
        assertThat(SeasonalModel.poisson(SHAPE, counts, 1).mean(72)).isCloseTo(mean(72), withPercentage(1e-4));
    }

    @Test
    void overdispersion_isEstimated_andIsZeroForCountsThatVaryLess() {
        Random random = new Random(3);
        double[] overdispersed = new double[600];
        Arrays.setAll(overdispersed, i -> Math.rint(-6 * Math.log(random.nextDouble())));
        double[] regular = new double[600];
        Arrays.setAll(regular, i -> 6 + i % 2);
        SeasonalModel.Shape level = new SeasonalModel.Shape(12, 0, false);
        assertThat(SeasonalModel.negativeBinomial(level, overdispersed, 1).alpha())
                .isBetween(0.6, 1.1);
        assertThat(SeasonalModel.negativeBinomial(level, regular, 1).alpha()).isZero();
    }

    private static double mean(double time) {
        return Math.exp(1.5 + 0.01 * time + 0.4 * Math.cos(2 * Math.PI / 12 * time));
    }
}
