package nl.tim.local.sending;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands lines to a job of one of the programs, and hears how far it is. */
public final class LineJob {

    private static final int REFUSED = 1;

    private final ProcessBuilder job;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param job the job's process, not started; its input and output are pipes */
    public LineJob(ProcessBuilder job) {
        this.job = job;
    }

    /**
     * Runs the job to its end. Blocks.
     *
     * @throws TimException when the job could not do its work
     */
    public Sending.Tally run(Iterable<String> lines, Sending.Listener listener)
            throws IOException, InterruptedException {
        Process process = job.start();
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        Thread writer = Thread.ofPlatform().daemon().start(() -> write(lines, process));
        Answers answers = new Answers(listener);
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                answers.hear(line);
            }
        }
        int exitCode = process.waitFor();
        writer.join();
        Runtime.getRuntime().removeShutdownHook(ending);
        if (exitCode > REFUSED || !answers.done) {
            throw new TimException(ExitCode.NOT_RUNNING, "The job ended early: " + answers.failure());
        }
        return new Sending.Tally(answers.accepted, answers.refused);
    }

    private static void write(Iterable<String> lines, Process process) {
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                out.write(line);
                out.newLine();
            }
        } catch (IOException broken) {
            // The job has ended, or must: its exit code says why. The handle leaves what it told to be read.
            process.toHandle().destroy();
        }
    }

    private final class Answers {

        private final Sending.Listener listener;
        private long accepted;
        private long refused;
        private boolean done;
        private @Nullable String failure;
        private String last = "no answer";

        Answers(Sending.Listener listener) {
            this.listener = listener;
        }

        String failure() {
            return failure == null ? last : failure;
        }

        void hear(String line) {
            JsonNode told = read(line);
            if (told == null) {
                last = line;
            } else if (told.has("failed")) {
                failure = told.get("failed").asString();
            } else if (told.has("line")) {
                listener.refused(told.get("line").asLong(), told.get("problems").toString());
            } else if (told.has("accepted")) {
                accepted = told.get("accepted").asLong();
                refused = told.get("refused").asLong();
                done = told.has("done");
                listener.accepted(accepted);
            }
        }

        private @Nullable JsonNode read(String line) {
            try {
                JsonNode told = json.readTree(line);
                return told.isObject() ? told : null;
            } catch (JacksonException e) {
                return null;
            }
        }
    }
}
