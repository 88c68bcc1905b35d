package nl.tim.local.trend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.statistics.evaluate.Evaluation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cases of the reference format: one JSON object with an input, parameters and, where known, the expected outcome. */
public final class Cases {

    /** Programs in Python write NaN and Infinity without quotes. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Cases() {}

    /**
     * Reads one case to its end.
     *
     * @throws TimException if it is not one JSON object
     */
    public static ObjectNode read(InputStream in) {
        try {
            if (JSON.readTree(in) instanceof ObjectNode read) {
                return read;
            }
        } catch (JacksonException _) {
            // Told below.
        }
        throw new TimException(ExitCode.USAGE, "Standard input is not one case: a JSON object was expected");
    }

    /**
     * Every JSON file below the folder, by path.
     *
     * @throws TimException if there is no such folder
     */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new TimException(ExitCode.USAGE, "There is no folder " + folder);
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Runs the method on the case.
     *
     * @param method a family of {@link Evaluation#families}; a case that names none is taken for one of it
     * @return {@code {"id", "expected": {...}}}
     * @throws TimException if there is no such method, the case is of another one, or it cannot be computed
     */
    public static JsonNode evaluate(String method, ObjectNode trendCase) {
        requireKnown(method);
        String family = trendCase.path("family").asString(method);
        if (!family.equals(method)) {
            throw new TimException(ExitCode.USAGE, "The case is of method '" + family + "', not '" + method + "'");
        }
        trendCase.put("family", method);
        try {
            return Evaluation.evaluate(trendCase);
        } catch (RuntimeException wrong) {
            // A case is foreign data: whatever it trips over is told, with the case's name and without a stack trace.
            throw new TimException(
                    ExitCode.USAGE,
                    "The case '" + trendCase.path("id").asString("") + "' cannot be computed: " + wrong.getMessage());
        }
    }

    /**
     * Refuses a method that is not there.
     *
     * @throws TimException naming those that are
     */
    public static void requireKnown(String method) {
        if (!Evaluation.families().contains(method)) {
            throw new TimException(
                    ExitCode.USAGE,
                    "There is no method '" + method + "'; the methods are " + String.join(", ", Evaluation.families()));
        }
    }

    static JsonNode read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JSON.readTree(in);
        }
    }
}
