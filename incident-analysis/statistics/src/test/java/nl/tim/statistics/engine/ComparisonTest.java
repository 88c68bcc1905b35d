package nl.tim.statistics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import nl.tim.statistics.engine.Comparison.Stretch;
import nl.tim.statistics.engine.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, TOO_FEW",
        "5, 0, TOO_FEW",
        "2, 3, TOO_FEW",
        "6, 0, MORE",
        "0, 6, FEWER",
        "9, 5, WITHIN_CHANCE",
        "34, 22, WITHIN_CHANCE",
        "40, 20, MORE",
        "20, 40, FEWER"
    })
    void saysWhatTheIntervalSays(long now, long before, Verdict verdict) {
        assertThat(Comparison.of(now, before, 1, 1).verdict()).isEqualTo(verdict);
    }

    /** Clopper and Pearson's limits for 40 of 60, from binomial sums. */
    @Test
    void theIntervalIsThatOfTheBinomialTest() {
        Comparison found = Comparison.of(40, 20, 1, 1);

        assertThat(found.ratio()).isEqualTo(2);
        assertThat(found.lower() / (1 + found.lower())).isCloseTo(0.5331273252571693, offset(1e-9));
        assertThat(found.upper() / (1 + found.upper())).isCloseTo(0.7831305545688297, offset(1e-9));
    }

    @Test
    void turnedRound_theIntervalIsTurnedRound() {
        Comparison one = Comparison.of(17, 31, 1, 1);
        Comparison other = Comparison.of(31, 17, 1, 1);

        assertThat(one.lower()).isCloseTo(1 / other.upper(), offset(1e-9));
        assertThat(one.upper()).isCloseTo(1 / other.lower(), offset(1e-9));
    }

    @Test
    void variationWidensIt_andMoreWeeksMakeARateOfIt() {
        assertThat(Comparison.of(40, 20, 1, 4).verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
        assertThat(Comparison.of(28, 26, 13.0 / 14, 1).ratio()).isEqualTo(1, offset(1e-9));
    }

    @Test
    void countsTheWeeksOfASeries() {
        int[] reports = new int[60];
        for (int week = 0; week < 60; week++) {
            reports[week] = week < 47 ? 1 : 3;
        }

        Comparison found = Comparison.of(Series.of(SeriesKey.REGION, reports), new Stretch(47, 60), new Stretch(0, 13));

        assertThat(found.now()).isEqualTo(39);
        assertThat(found.before()).isEqualTo(13);
        assertThat(found.verdict()).isEqualTo(Verdict.MORE);
    }
}
