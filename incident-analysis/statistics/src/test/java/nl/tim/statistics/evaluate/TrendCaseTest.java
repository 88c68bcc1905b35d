package nl.tim.statistics.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a case may look like: cases are written by strangers. */
class TrendCaseTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void timePoints_areAnsweredInTheOrderOfTheCase() {
        JsonNode outcome = cusum("[6, 4]");
        assertThat(outcome.path("observed").toString()).isEqualTo("[6,4]");
        assertThat(outcome.path("alarm").toString()).isEqualTo("[true,false]");
        assertThat(outcome.path("cusum").get(0))
                .isEqualTo(cusum("[4, 5, 6]").path("cusum").get(2));
    }

    @Test
    void singleTimePoint_needsNoBrackets() {
        assertThat(cusum("4").path("cusum").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[9]   | time point 9 is not in a series of 7",
                "[0]   | time point 0 is not in a series of 7",
                "[]    | expected.index is missing",
                "null  | expected.index is missing"
            })
    void timePointsOutsideTheSeries_areTold(String index, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> cusum(index)).withMessageContaining(message);
    }

    @Test
    void numbersMayBeStrings_andWhatIsNotThereIsTheReferencesDefault() {
        JsonNode outcome = ears("\"7\"", "null");
        assertThat(outcome).isEqualTo(ears("7", "0.001"));
        assertThat(outcome.path("upperbound").get(0).isNull()).isTrue();
        assertThat(outcome.path("alarm").get(1).isBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true | a number was expected, not true", "\"many\" | a number was expected, not 'many'"})
    void whatIsNoNumber_isTold(String baseline, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ears(baseline, "0.01"))
                .withMessageContaining(message);
    }

    @Test
    void asManyMeansAsTimePoints_orOne() {
        assertThat(glr("[1, 1, 1]")).isEqualTo(glr("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> glr("[1, 2]"))
                .withMessageContaining("each of 3 time points");
    }

    private static JsonNode cusum(String index) {
        return evaluate("""
                {"family": "cusum", "parameters": {"k": 1, "h": 2, "trans": "standard", "m": 2, "alpha": null},
                 "input": {"observed": [1, 2, 3, 4, 5, 6, 1], "frequency": 52}, "expected": {"index": %s}}""".formatted(index));
    }

    private static JsonNode ears(String baseline, String alpha) {
        return evaluate("""
                {"family": "ears", "parameters": {"method": "C1", "baseline": %s, "alpha": %s}, "unknown": 1,
                 "input": {"observed": [1, 2, "NaN", 1, null, 1, 2, "3", 2, 1, 0, 2, 3, 2, 4, 1], "frequency": 52},
                 "expected": {"index": [8, 16]}}""".formatted(baseline, alpha));
    }

    private static JsonNode glr(String means) {
        return evaluate("""
                {"family": "glr", "parameters": {"c.ARL": 3, "alpha": 0, "theta": null},
                 "input": {"observed": [1, 2, 3, 4, 5, 6, 1], "frequency": 52, "mu0": %s},
                 "expected": {"index": [4, 5, 6]}}""".formatted(means));
    }

    private static JsonNode evaluate(String trendCase) {
        return Evaluation.evaluate(MAPPER.readTree(trendCase)).path("expected");
    }
}
