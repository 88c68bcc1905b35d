package nl.tim.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Patiënt, patient",
        "PATIËNT, patient",
        "wéét, weet",
        "crème brûlée, creme brulee",
        "Łódź, lodz",
        "Ørsted, orsted",
        "pomp:alarm, pomp alarm",
        "μg, μg",
        "日本, 日本"
    })
    void folds(String text, String folded) {
        assertThat(Words.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"e\u0301e\u0301n", "I\u0130ı", "straße", "İstanbul", "ĳsvogel", "👩‍⚕️ patiënt"})
    void keepsPositionsOfTheComposedText(String text) {
        assertThat(Words.fold(text)).hasSameSizeAs(Words.composed(text));
    }
}
