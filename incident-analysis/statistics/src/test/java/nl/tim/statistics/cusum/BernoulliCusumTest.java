package nl.tim.statistics.cusum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BernoulliCusumTest {

    @Test
    void manyOnes_areASignalUpwards_andNoneOneDownwards() {
        BernoulliCusum cusum = new BernoulliCusum(0.3, 2, 1);
        assertThat(cusum.monitor(new double[] {1, 1, 1}).getLast().signalUp()).isTrue();
        assertThat(cusum.monitor(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0})).anyMatch(BernoulliCusum.Point::signalDown);
    }

    @Test
    void withoutOnesInControl_nothingIsASignal() {
        List<BernoulliCusum.Point> points = new BernoulliCusum(0, 2, 1).monitor(new double[] {1, 0, 1});
        assertThat(points).noneMatch(point -> point.signalUp() || point.signalDown());
        assertThat(points).allMatch(point -> Double.isNaN(point.up()) && Double.isNaN(point.down()));
    }

    @Test
    void onlyOnesInControl_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BernoulliCusum(1, 2, 1));
    }
}
