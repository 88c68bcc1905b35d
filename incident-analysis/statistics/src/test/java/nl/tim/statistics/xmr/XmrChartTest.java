package nl.tim.statistics.xmr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmrChartTest {

    @Test
    void sevenRisingPoints_areATrend_andSixAreNot() {
        assertThat(causes(5, 3, 4, 5, 6, 7, 8, 9, 5))
                .filteredOn(SpecialCause.INCREASING_TREND::equals)
                .hasSize(7);
        assertThat(causes(5, 3, 4, 5, 6, 7, 8, 5, 3)).doesNotContain(SpecialCause.INCREASING_TREND);
    }

    @Test
    void missingValue_breaksATrend() {
        assertThat(causes(5, 3, 4, 5, Double.NaN, 7, 8, 9, 5)).doesNotContain(SpecialCause.INCREASING_TREND);
    }

    @Test
    void rebase_givesNewLimits() {
        XmrParameters parameters = new XmrParameters(Improvement.DECREASE, List.of(5), null, Double.NaN, true);
        XmrChart chart = XmrChart.of(new double[] {10, 12, 11, 13, 2, 3, 2, 4}, parameters);
        assertThat(chart.points().getFirst().limits().mean()).isEqualTo(11.5);
        assertThat(chart.points().getLast().limits().mean()).isEqualTo(2.75);
    }

    @Test
    void targetOutsideTheLimits_isMetAlwaysOrNever() {
        double[] values = {10, 11, 10, 12, 11, 10, 11, 12, 10, 11};
        assertThat(assurance(values, Improvement.DECREASE, 30)).isEqualTo(Assurance.CONSISTENT_PASS);
        assertThat(assurance(values, Improvement.INCREASE, 30)).isEqualTo(Assurance.CONSISTENT_FAIL);
        assertThat(assurance(values, Improvement.INCREASE, 11)).isEqualTo(Assurance.INCONSISTENT);
        assertThat(assurance(values, Improvement.NEUTRAL, 11)).isEqualTo(Assurance.NONE);
    }

    private static Assurance assurance(double[] values, Improvement improvement, double target) {
        return XmrChart.of(values, new XmrParameters(improvement, List.of(), null, target, true))
                .assurance();
    }

    private static List<SpecialCause> causes(double... values) {
        XmrParameters parameters = new XmrParameters(Improvement.INCREASE, List.of(), null, Double.NaN, true);
        return XmrChart.of(values, parameters).points().stream()
                .map(XmrPoint::cause)
                .toList();
    }
}
