package nl.tim.statistics.cusum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinomialCusumTest {

    @Test
    void singleTransfers_giveTheSameUpperSumAsTheBernoulliChart() {
        double[] outcomes = {0, 1, 0, 0, 1, 1, 0, 0, 0, 1};
        double[] sizes = new double[outcomes.length];
        Arrays.fill(sizes, 1);
        BernoulliCusum bernoulli = new BernoulliCusum(0.2, 2, 50);
        List<BernoulliCusum.Point> single = bernoulli.monitor(outcomes);
        List<BinomialCusum.Point> grouped = new BinomialCusum(0.2, bernoulli.p1(), 50).monitor(outcomes, sizes);
        for (int i = 0; i < outcomes.length; i++) {
            assertThat(grouped.get(i).statistic()).isEqualTo(single.get(i).up());
        }
    }

    @Test
    void afterAnAlarm_theSumStartsAgain() {
        List<BinomialCusum.Point> points =
                new BinomialCusum(0.01, 0.05, 2).monitor(new double[] {4, 1, 1}, new double[] {20, 20, 20});
        assertThat(points.get(0).alarm()).isTrue();
        assertThat(points.get(1).statistic()).isLessThan(points.get(0).statistic());
    }
}
