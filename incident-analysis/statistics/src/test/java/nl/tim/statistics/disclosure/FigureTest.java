package nl.tim.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, *",
        "7, *",
        "8, 10",
        "9, 10",
        "12, 10",
        "13, 15",
        "17, 15",
        "18, 20",
        "1002, 1000",
        "1003, 1005"
    })
    void showsCountsByTheRule(int count, String text) {
        assertThat(Figure.of(count).text()).isEqualTo(text);
    }

    @Test
    void standsForExactlyTheCountsThatAreShownLikeIt() {
        for (int count = 0; count < 500; count++) {
            Figure figure = Figure.of(count);
            assertThat(IntStream.range(0, 600).filter(other -> Figure.of(other).equals(figure)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(figure.low(), figure.high())
                            .boxed()
                            .toList());
        }
    }

    @Test
    void roundingWhatIsRoundedChangesNothing() {
        for (int count = 8; count < 500; count++) {
            Figure figure = Figure.of(count);
            assertThat(Figure.of(Integer.parseInt(figure.text()))).isEqualTo(figure);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 3, 5, 12})
    void refusesNumbersThatNoCountIsShownAs(int value) {
        assertThatThrownBy(() -> new Figure.Rounded(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
