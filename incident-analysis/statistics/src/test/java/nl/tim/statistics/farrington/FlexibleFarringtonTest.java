package nl.tim.statistics.farrington;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FlexibleFarringtonTest {

    private static final int WEEKS = 520;
    private static final FlexibleParameters WEEKLY = FlexibleParameters.weekly(0.005);

    @Test
    void tenfoldCount_isAnAlarm_andATypicalOneIsNot() {
        double[] counts = poissonLike(3);
        counts[WEEKS - 1] = 30;
        counts[WEEKS - 2] = 3;
        FlexibleFarrington method = new FlexibleFarrington(undated(counts), WEEKLY);
        assertThat(method.at(WEEKS).alarm()).isTrue();
        assertThat(method.at(WEEKS - 1).alarm()).isFalse();
    }

    @Test
    void recentCounts_areNotInTheBaseline() {
        double[] quiet = poissonLike(3);
        double[] outbreak = quiet.clone();
        for (int i = WEEKS - 26; i < WEEKS - 1; i++) {
            outbreak[i] = 50;
        }
        assertThat(new FlexibleFarrington(undated(outbreak), WEEKLY).at(WEEKS))
                .isEqualTo(new FlexibleFarrington(undated(quiet), WEEKLY).at(WEEKS));
    }

    @Test
    void dates_thatAreWeeksApart_giveTheSameFitAsAnIndex_whenYearsAreWholeWeeks() {
        double[] counts = poissonLike(2);
        FlexibleParameters oneYear = new FlexibleParameters(
                1,
                3,
                10,
                26,
                false,
                1,
                2.58,
                false,
                ThresholdMethod.NB_PLUGIN,
                PowerTransformation.NONE,
                0.01,
                new EnoughCases(0, 4));
        LocalDate monday = LocalDate.of(2015, 1, 5);
        List<LocalDate> dates =
                IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
        FlexiblePoint dated =
                new FlexibleFarrington(new CountSeries(counts, 52, dates, new double[0]), oneYear).at(WEEKS);
        FlexiblePoint indexed = new FlexibleFarrington(undated(counts), oneYear).at(WEEKS);
        assertThat(dated).isEqualTo(indexed);
    }

    @Test
    void constantPopulation_changesNothing() {
        double[] counts = poissonLike(2);
        double[] population = IntStream.range(0, WEEKS).mapToDouble(i -> 1_000).toArray();
        FlexibleParameters offset = new FlexibleParameters(
                5,
                3,
                10,
                26,
                true,
                1,
                2.58,
                true,
                ThresholdMethod.NB_PLUGIN,
                PowerTransformation.TWO_THIRDS,
                0.005,
                new EnoughCases(0, 4));
        FlexiblePoint with =
                new FlexibleFarrington(new CountSeries(counts, 52, List.of(), population), offset).at(WEEKS);
        FlexiblePoint without = new FlexibleFarrington(undated(counts), WEEKLY).at(WEEKS);
        assertThat(with.upperBound()).isEqualTo(without.upperBound());
        assertThat(with.expected()).isCloseTo(without.expected(), Offset.offset(1e-9));
    }

    @Test
    void emptyBaseline_givesNoResult() {
        FlexiblePoint point = new FlexibleFarrington(undated(new double[WEEKS]), WEEKLY).at(WEEKS);
        assertThat(point.modelled()).isFalse();
        assertThat(point.alarm()).isFalse();
    }

    @Test
    void asManyCountsAsCoefficients_giveNoResult() {
        double[] counts = poissonLike(3);
        FlexibleParameters one = new FlexibleParameters(
                1,
                0,
                1,
                0,
                false,
                1,
                null,
                false,
                ThresholdMethod.NB_PLUGIN,
                PowerTransformation.NONE,
                0.01,
                new EnoughCases(0, 4));
        assertThat(new FlexibleFarrington(undated(counts), one).at(WEEKS).modelled())
                .isFalse();
    }

    @Test
    void missingCount_isNotAnAlarm() {
        double[] counts = poissonLike(3);
        counts[WEEKS - 1] = Double.NaN;
        FlexiblePoint point = new FlexibleFarrington(undated(counts), WEEKLY).at(WEEKS);
        assertThat(point.alarm()).isFalse();
        assertThat(point.upperBound()).isNaN();
    }

    @Test
    void aSeasonWithASingleCount_hasAResult_whateverItsCount() {
        for (int week = 150; week <= 250; week++) {
            double[] counts = poissonLike(3);
            FlexibleParameters alone = new FlexibleParameters(
                    1,
                    4,
                    10,
                    26,
                    true,
                    1,
                    1.5,
                    false,
                    ThresholdMethod.DELTA,
                    PowerTransformation.NONE,
                    0.01,
                    new EnoughCases(0, 4));
            FlexiblePoint point = new FlexibleFarrington(undated(counts), alone).at(week);
            assertThat(point.upperBound()).isPositive();
        }
    }

    @Test
    void tooShortHistory_isRefused() {
        FlexibleFarrington method = new FlexibleFarrington(undated(poissonLike(3)), WEEKLY);
        assertThatIllegalArgumentException().isThrownBy(() -> method.at(262));
    }

    private static CountSeries undated(double[] counts) {
        return new CountSeries(counts, 52, List.of(), new double[0]);
    }

    private static double[] poissonLike(double mean) {
        Random random = new Random(5);
        return IntStream.range(0, WEEKS)
                .mapToDouble(i -> {
                    double product = random.nextDouble();
                    int count = 0;
                    while (product > Math.exp(-mean)) {
                        product *= random.nextDouble();
                        count++;
                    }
                    return count;
                })
                .toArray();
    }
}
