package nl.tim.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.tim.analysis.trend.HeatScale.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeatScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "4, 2", "5, 3", "9, 3", "10, 4", "16, 4", "17, 5", "25, 5", "26, 6", "36, 6"})
    void stepsAreSquares(long number, int step) {
        assertThat(new HeatScale(36).step(number)).isEqualTo(step);
    }

    @Test
    void nothingHasNoColour() {
        assertThat(new HeatScale(0).step(0)).isZero();
        assertThat(new HeatScale(0).ranges()).containsExactly(new Range(0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 36, 1000})
    void rangesHoldEveryNumberOnce_andAgreeWithTheSteps(long max) {
        HeatScale scale = new HeatScale(max);
        assertThat(scale.ranges().stream().flatMapToLong(range -> LongStream.rangeClosed(range.from(), range.to())))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, max).boxed().toList());
        scale.ranges()
                .forEach(range -> assertThat(LongStream.rangeClosed(range.from(), range.to()))
                        .allMatch(number -> scale.step(number) == range.step()));
        assertThat(scale.step(max)).isEqualTo(HeatScale.LAST);
    }
}
