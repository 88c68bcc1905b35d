package nl.tim.statistics.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Every method equals the reference implementation of its field on every case that may be redistributed. */
class ReferenceTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void equalsTheReference(String path) {
        JsonNode trendCase = read(folder().resolve(path));
        Comparison comparison = Comparison.of(trendCase, Evaluation.evaluate(trendCase));
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
