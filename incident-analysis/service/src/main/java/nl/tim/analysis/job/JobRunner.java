package nl.tim.analysis.job;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import nl.tim.analysis.projection.UnavailableException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs jobs in a context without web side and without projectors, with the settings of the service. */
final class JobRunner implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "--tim.projection.enabled=false",
            "--spring.main.lazy-initialization=true",
            "--spring.main.log-startup-info=false",
            "--management.endpoint.health.validate-group-membership=false",
            "--logging.level.root=ERROR",
            "--logging.level.nl.tim=ERROR",
            "--logging.level.org.apache.kafka=ERROR");

    private final ConfigurableApplicationContext context;

    /**
     * Makes the context; reaches no server yet.
     *
     * @throws org.springframework.core.NestedRuntimeException when the settings are wrong
     */
    JobRunner(Class<?> application, List<String> settings) {
        context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(settings.stream(), SETTINGS.stream()).toArray(String[]::new));
    }

    /** Runs one job; what goes wrong in it is printed and becomes its exit code. */
    ExitCode run(JobKind kind, JobArguments arguments, PrintStream out) {
        Job job = context.getBean(kind.job());
        try {
            return job.run(arguments, out);
        } catch (UsageException e) {
            out.println(e.getMessage());
            return ExitCode.USAGE;
        } catch (UnavailableException e) {
            out.println("Not available: " + e.getMessage());
            return ExitCode.INFRASTRUCTURE;
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            out.println("Failed: " + e.getClass().getName());
            return ExitCode.INFRASTRUCTURE;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
