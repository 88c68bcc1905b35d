package nl.tim.local.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.Command;
import nl.tim.local.stack.LocalElasticsearch;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.Programs;

/** Runs the analysis program as a job on the running stack, in the foreground, with this process's input and output. */
public final class AnalysisJob {

    private final Stack stack;

    /** Runs nothing yet. */
    public AnalysisJob(Stack stack) {
        this.stack = stack;
    }

    /**
     * Runs the job and waits for it.
     *
     * @param arguments name of the job, then its arguments
     * @return the job's exit code
     * @throws TimException if Kafka or Elasticsearch does not run, or the program was not built
     */
    public int run(List<String> arguments) throws IOException, InterruptedException {
        Process job = process(arguments).inheritIO().start();
        // The terminal's Ctrl-C reaches the job itself; a signal to this process alone is passed on.
        Runtime.getRuntime().addShutdownHook(new Thread(job::destroy));
        return job.waitFor();
    }

    /**
     * The job that writes down what happened to cases before, ready to start: JSON lines in, JSON lines out.
     *
     * @throws TimException if Kafka, Elasticsearch or the analysis service does not run, or the program was not built
     */
    public ProcessBuilder history() {
        stack.process(Stack.ANALYSIS).problem().ifPresent(problem -> {
            throw new TimException(ExitCode.NOT_RUNNING, "analysis: " + problem + ". Start it: ./tim up");
        });
        return process(List.of("history", "--tim.publish.keys-in-stock=100", "--tim.publish.key-patience=30s"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private ProcessBuilder process(List<String> arguments) {
        requireServers();
        if (!Files.isReadable(stack.analysisProgram())) {
            throw new TimException(ExitCode.NOT_RUNNING, "The analysis program has not been built; run ./tim up first");
        }
        return Command.of(line(arguments), Map.of(), stack.settings().repository())
                .toProcess();
    }

    private List<String> line(List<String> arguments) {
        List<String> line = new ArrayList<>(
                List.of(Programs.java(), "-Xmx256m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"));
        new TreeMap<>(stack.serviceSettings()).forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.addAll(List.of("-jar", stack.analysisProgram().toString()));
        line.addAll(arguments);
        return line;
    }

    private void requireServers() {
        for (String server : List.of(LocalKafka.NAME, LocalElasticsearch.NAME)) {
            stack.process(server).problem().ifPresent(problem -> {
                throw new TimException(ExitCode.NOT_RUNNING, server + ": " + problem + ". Start it: ./tim up");
            });
        }
    }
}
