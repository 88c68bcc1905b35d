package nl.tim.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlChartTest {

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void everyChart_hasAPointPerSubgroup_withOrderedLines(ChartType type) {
        double[] counts = {3, 5, 2, 4, 6, 1, 3, 4, 2, 5, 3, 4};
        double[] sizes = {90, 80, 100, 95, 120, 85, 90, 110, 105, 100, 95, 90};
        boolean sized = type.name().startsWith("RATE") || type.name().startsWith("PROPORTION");
        ControlChart chart =
                ControlChart.of(sized ? Subgroups.of(counts, sizes) : Subgroups.of(counts), ChartParameters.of(type));
        assertThat(chart.points()).hasSize(12);
        for (ChartPoint point : chart.points()) {
            assertThat(point.lower() > point.lowerWarning() || point.upper() < point.upperWarning())
                    .isFalse();
            assertThat(point.lower() > point.centre() || point.upper() < point.centre())
                    .isFalse();
        }
    }

    @Test
    void excludedOutlier_doesNotMoveTheLimits() {
        double[] values = {5, 6, 5, 7, 6, 5, 6, 60, 5, 6};
        ChartParameters without =
                new ChartParameters(ChartType.COUNT, 1, null, List.of(), Set.of(8), null, true, true, RunsRule.ANHOEJ);
        ControlChart chart = ControlChart.of(Subgroups.of(values), without);
        assertThat(chart.points().getFirst().centre()).isEqualTo(51.0 / 9);
        assertThat(chart.points().get(7).outside()).isTrue();
    }

    @Test
    void phasesThatDoNotFollowEachOther_areRefused() {
        ChartParameters parameters =
                new ChartParameters(ChartType.RUN, 1, null, List.of(5, 3), Set.of(), null, true, true, RunsRule.ANHOEJ);
        assertThatIllegalArgumentException().isThrownBy(() -> ControlChart.of(Subgroups.of(new double[8]), parameters));
    }

    @Test
    void missingValue_hasNoLimits_whereThoseDependOnSizes() {
        ControlChart chart = ControlChart.of(
                Subgroups.of(new double[] {4, 6, Double.NaN, 5, 7}), ChartParameters.of(ChartType.INDIVIDUALS_PRIME));
        assertThat(chart.points().get(2).upper()).isNaN();
        assertThat(chart.points().get(1).upper()).isFinite();
    }

    @Test
    void constantTimes_areAllOnTheCentreLine() {
        ControlChart chart = ControlChart.of(
                Subgroups.of(new double[] {24.92, 24.92, 24.92, 24.92}), ChartParameters.of(ChartType.TIMES));
        assertThat(chart.runs().getFirst().useful()).isZero();
    }

    @Test
    void timesOfZero_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ControlChart.of(Subgroups.of(new double[] {1, 0, 2}), ChartParameters.of(ChartType.TIMES)));
    }
}
