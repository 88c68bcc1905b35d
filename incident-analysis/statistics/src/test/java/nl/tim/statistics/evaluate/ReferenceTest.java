package nl.tim.statistics.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every method equals the reference implementation of its field on every case that may be redistributed. */
class ReferenceTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void equalsTheReference(String path) {
        JsonNode trendCase = read(folder().resolve(path));
        Comparison comparison = Comparison.of(trendCase, Evaluation.evaluate(withoutAnswers(trendCase)));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.values()).isPositive();
    }

    @Test
    void everyFamilyHasCases() {
        List<String> families = cases().map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
        assertThat(families).containsAll(Evaluation.families());
    }

    @Test
    void unknownFamily_isRefused() {
        JsonNode unknown = MAPPER.readTree("{\"id\": \"x\", \"family\": \"horoscope\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.evaluate(unknown))
                .withMessageContaining("horoscope");
    }

    @Test
    void wrongAnswer_isADifference() {
        JsonNode trendCase = MAPPER.readTree("""
                {"id": "x", "family": "padjust", "parameters": [], "input": {"p": [0.01, null]},
                 "expected": {"BH": [0.02, null]}, "tolerance": {"rel": 1e-9}}""");
        assertThat(Comparison.of(trendCase, Evaluation.evaluate(trendCase)).differences())
                .hasSize(1)
                .allMatch(difference -> difference.startsWith("BH[0]"));
    }

    /** Leaves of the expected outcome only what a method may read: time points and labels. */
    private static JsonNode withoutAnswers(JsonNode trendCase) {
        ObjectNode question = trendCase.deepCopy().asObject();
        question.putObject("expected");
        for (String readable : List.of("index", "row", "column")) {
            JsonNode found = trendCase.path("expected").path(readable);
            if (!found.isMissingNode()) {
                question.withObject("expected").set(readable, found);
            }
        }
        return question;
    }

    static Stream<String> cases() {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        return MAPPER.readTree(file);
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ReferenceTest.class.getResource("/reference"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
