package nl.tim.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreteQuantileTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void quantile_isTheSmallestCountThatReachesTheProbability() {
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            double mean = Math.exp(random.nextDouble() * 25 - 12);
            double dispersion = 1 + Math.exp(random.nextDouble() * 12 - 6);
            double p = random.nextDouble();
            NegativeBinomial overdispersed = NegativeBinomial.ofDispersion(mean, dispersion);
            assertSmallest(overdispersed.quantile(p), overdispersed::cumulative, p);
            Poisson poisson = new Poisson(mean);
            assertSmallest(poisson.quantile(p), poisson::cumulative, p);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9, 23, 59, 99, 199})
    void medianOfASymmetricBinomialWithAnOddNumberOfTrials_isTheLowerMiddle(int trials) {
        assertThat(new Binomial(trials, 0.5).quantile(0.5)).isEqualTo((trials - 1) / 2.0);
    }

    @Test
    void upperTail_andLowerTail_addUpToOne() {
        NegativeBinomial distribution = new NegativeBinomial(0.7, 0.3);
        for (int x = 0; x < 40; x++) {
            assertThat(distribution.cumulative(x) + distribution.atLeast(x + 1)).isCloseTo(1, within());
        }
    }

    @Test
    void densities_addUpToTheCumulativeProbability() {
        NegativeBinomial distribution = new NegativeBinomial(2.5, 0.4);
        double sum = 0;
        for (int x = 0; x < 30; x++) {
            sum += distribution.density(x);
            assertThat(sum).isCloseTo(distribution.cumulative(x), within());
        }
    }

    @Test
    void hugeMeans_haveAQuantileNearTheNormalOne() {
        double mean = 1e20;
        double expected = mean + Math.sqrt(mean) * Normal.quantile(0.995);
        assertThat(new Poisson(mean).quantile(0.995)).isCloseTo(expected, withPercentage(1e-6));
    }

    @Test
    void endsOfTheProbabilityRange_areTheEndsOfTheDistribution() {
        assertThat(new Poisson(3).quantile(0)).isZero();
        assertThat(new Poisson(3).quantile(1)).isInfinite();
        assertThat(new Binomial(7, 0.2).quantile(1)).isEqualTo(7);
    }

    @Test
    void noProbability_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Poisson(3).quantile(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Poisson(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new NegativeBinomial(1, 0));
    }

    private static void assertSmallest(double quantile, DoubleUnaryOperator cumulative, double p) {
        assertThat(cumulative.applyAsDouble(quantile)).isGreaterThanOrEqualTo(p * (1 - ROUNDING));
        assertThat(cumulative.applyAsDouble(quantile - 1)).isLessThan(p * (1 + ROUNDING));
    }

    private static Offset<Double> within() {
        return Offset.offset(ROUNDING);
    }
}
