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
        requireServers();
        if (!Files.isReadable(stack.analysisProgram())) {
            throw new TimException(ExitCode.NOT_RUNNING, "The analysis program has not been built; run ./tim up first");
        }
        Process job = Command.of(line(arguments), Map.of(), stack.settings().repository())
                .toProcess()
                .inheritIO()
                .start();
        // The terminal's Ctrl-C reaches the job itself; a signal to this process alone is passed on.
        Runtime.getRuntime().addShutdownHook(new Thread(job::destroy));
        return job.waitFor();
    }

    private List<String> line(List<String> arguments) {
        List<String> line = new ArrayList<>(
                List.of(Programs.java(), "-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"));
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
