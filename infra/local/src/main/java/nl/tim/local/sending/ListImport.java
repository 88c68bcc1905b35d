package nl.tim.local.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands a list to the import job of the intake program, and hears what it says. */
public final class ListImport {

    private ListImport() {}

    /**
     * What came of a list.
     *
     * @param rows how many reports it has
     * @param stored how many are in the log now
     * @param problems what must be mended first; nothing was stored then
     */
    public record Outcome(int rows, int stored, List<Told> problems) {}

    /**
     * What the job says of a line.
     *
     * @param column null when it is the whole line or file
     */
    public record Told(long line, @Nullable String column, String code, String message) {}

    /**
     * Runs the job to its end. Blocks.
     *
     * @param job not started
     * @throws TimException when the job could not do its work
     */
    public static Outcome run(ProcessBuilder job, Path file) throws IOException, InterruptedException {
        Process process = job.redirectInput(file.toFile()).start();
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        List<Told> problems = new ArrayList<>();
        Outcome outcome = null;
        String last = "no answer";
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode told = read(json, line);
                if (told.has("line")) {
                    problems.add(told(told));
                } else if (told.has("done")) {
                    outcome = new Outcome(
                            told.path("rows").asInt(), told.path("stored").asInt(), problems);
                } else {
                    last = told.path("failed").asString(line);
                }
            }
        }
        process.waitFor();
        Runtime.getRuntime().removeShutdownHook(ending);
        if (outcome == null) {
            throw new TimException(ExitCode.NOT_RUNNING, "The import ended early: " + last);
        }
        return outcome;
    }

    private static Told told(JsonNode told) {
        JsonNode column = told.path("column");
        return new Told(
                told.path("line").asLong(),
                column.isString() ? column.asString() : null,
                told.path("code").asString(),
                told.path("message").asString());
    }

    private static JsonNode read(JsonMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }
}
