package nl.tim.analysis.job;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tim.analysis.projection.UnavailableException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedRuntimeException;

/** Runs a job in a context without web side and without projectors, with the settings of the service. */
public final class Jobs {
    private static final Map<String, Class<? extends Job>> JOBS =
            Map.of("verify", VerifyJob.class, "rebuild", RebuildJob.class, "refold", RefoldJob.class);

    private static final List<String> SETTINGS = List.of(
            "--tim.projection.enabled=false",
            "--spring.main.lazy-initialization=true",
            "--spring.main.log-startup-info=false",
            "--management.endpoint.health.validate-group-membership=false",
            "--logging.level.root=ERROR",
            "--logging.level.nl.tim=ERROR",
            "--logging.level.org.apache.kafka=ERROR");

    private Jobs() {}

    /** Whether a program argument names a job. */
    public static boolean named(String argument) {
        return JOBS.containsKey(argument);
    }

    /**
     * Runs the job that the first argument names.
     *
     * @param application the application class
     * @param out where results go; nothing else is written there but serious errors
     * @return the process's exit code: 0 all is well, 1 differences, 2 wrong use, 3 infrastructure
     */
    public static int run(Class<?> application, String[] arguments, PrintStream out) {
        List<String> all = List.of(arguments).subList(1, arguments.length);
        String[] settings = Stream.concat(all.stream().filter(JobArguments::isSetting), SETTINGS.stream())
                .toArray(String[]::new);
        var own = new JobArguments(all.stream()
                .filter(argument -> !JobArguments.isSetting(argument))
                .toList());
        Class<? extends Job> job = JOBS.get(arguments[0]);
        if (job == null) {
            throw new IllegalArgumentException("no such job");
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return run(context.getBean(job), own, out).code();
        } catch (NestedRuntimeException e) {
            // A file that is not there, a setting without a value: never to be taken for differences.
            out.println("Wrong settings: " + e.getMostSpecificCause());
            return ExitCode.USAGE.code();
        }
    }

    private static ExitCode run(Job job, JobArguments arguments, PrintStream out) {
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
}
