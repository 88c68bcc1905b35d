package nl.tim.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0", "＝1", "＋1", "－1", "＠1", "  =1"})
    void aTextIsNeverAFormula(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gewoon", "24-uurs", "'=1", "a=1", " a"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbers_andSignsOfTheFormatAreQuoted() {
        assertThat(Csv.lines(List.of(List.of("a;b", "zegt \"nee\"", -3L, "=x"), List.of())))
                .isEqualTo("\"a;b\";\"zegt \"\"nee\"\"\";-3;'=x\r\n\r\n");
    }
}
