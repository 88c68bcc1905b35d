package nl.tim.local.lifecycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.Command;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.Programs;

/** The intake program as a job on the running stack. */
public final class IntakeJob {

    private final Stack stack;

    /** Runs nothing yet. */
    public IntakeJob(Stack stack) {
        this.stack = stack;
    }

    /**
     * The import job, ready to start: JSON lines in, JSON lines out.
     *
     * @throws TimException if Kafka does not run, or the program was not built
     */
    public ProcessBuilder importing() {
        return job(List.of("import"));
    }

    /**
     * The import job for lists, ready to start: CSV in, JSON lines out.
     *
     * @param settings of the job, {@code --name=value}
     * @throws TimException if Kafka does not run, or the program was not built
     */
    public ProcessBuilder importingList(List<String> settings) {
        return job(Stream.concat(Stream.of("import-list"), settings.stream()).toList());
    }

    private ProcessBuilder job(List<String> arguments) {
        stack.process(LocalKafka.NAME).problem().ifPresent(problem -> {
            throw new TimException(ExitCode.NOT_RUNNING, "kafka: " + problem + ". Start it: ./tim up");
        });
        Path program = stack.intakeProgram();
        if (!Files.isReadable(program)) {
            throw new TimException(ExitCode.NOT_RUNNING, "The intake program has not been built; run ./tim up first");
        }
        List<String> line = new ArrayList<>(List.of(Programs.java(), "-Xmx512m", "-XX:+UseSerialGC"));
        new TreeMap<>(stack.serviceSettings()).forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.addAll(List.of("-jar", program.toString()));
        line.addAll(arguments);
        return Command.of(line, Map.of(), stack.settings().repository())
                .toProcess()
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
