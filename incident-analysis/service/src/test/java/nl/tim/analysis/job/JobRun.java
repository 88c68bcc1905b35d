package nl.tim.analysis.job;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.analysis.testing.Region;

/** Runs jobs beside the service of a region. */
public final class JobRun implements AutoCloseable {
    private final JobRunner runner;

    /** Jobs with the settings of the region. */
    public JobRun(Region region) {
        runner = new JobRunner(
                IncidentAnalysisApplication.class,
                region.namespace.settings().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toList());
    }

    /** What a job printed, and its exit code. */
    public record Result(int code, String output) {}

    /** Runs one job to its end. */
    public Result run(String name, String... arguments) {
        var output = new ByteArrayOutputStream();
        var given = new JobArguments(List.of(arguments));
        JobKind kind = JobKind.named(name).orElseThrow();
        kind.check(given);
        ExitCode code = runner.run(kind, given, new PrintStream(output, true, StandardCharsets.UTF_8));
        return new Result(code.code(), output.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        runner.close();
    }
}
