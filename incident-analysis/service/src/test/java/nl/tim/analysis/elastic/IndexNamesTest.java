package nl.tim.analysis.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexNamesTest {
    private final IndexNames names = new IndexNames("incidents");

    @ParameterizedTest
    @CsvSource({
        "incidents-v1, 1",
        "incidents-v12, 12",
        "incidents-v0, ",
        "incidents-v01, ",
        "incidents-v1-writes, ",
        "incidents-v, ",
        "incidents-v9999999999, ",
        "incidents-projected, ",
        "other-v1, "
    })
    void tellsTheNumberOfOurIndices_andOfNothingElse(String index, Integer number) {
        assertThat(names.numberOf(index)).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
