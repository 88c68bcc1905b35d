package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {

    private static final int SERIES = 20_000;

    @ParameterizedTest
    @CsvSource({"0.05, 5, 78", "0.2, 2, 78", "1, 2, 52", "0.2, 3, 400"})
    void whileNothingChanged_aSmallPValueIsAsRareAsItSays_andNotMuchRarer(double mean, double factor, int weeks) {
        Regions random = new Regions(7, weeks);
        double[] means = new double[weeks];
        Arrays.setAll(means, week -> mean * (1 + 0.3 * Math.sin(week / 8.0)));
        int below = 0;
        for (int i = 0; i < SERIES; i++) {
            double[] counts = Arrays.stream(random.counts(week -> means[week]))
                    .asDoubleStream()
                    .toArray();
            below += Path.of(counts, means, factor, 0).pValue(weeks - 1) <= 0.01 ? 1 : 0;
        }
        assertThat((double) below / SERIES).isBetween(0.002, 0.012);
    }

    @Test
    void theOnsetIsAfterTheLastZero() {
        double[] means = {1, 1, 1, 1, 1, 1};
        Path path = Path.of(new double[] {3, 0, 0, 2, 3, 3}, means, 2, 0);
        assertThat(path.height(2)).isZero();
        assertThat(path.onset(5)).isEqualTo(3);
        assertThat(path.onset(2)).isEqualTo(2);
        assertThat(path.pValue(2)).isEqualTo(1);
    }
}
