package nl.tim.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedRuntimeException;

/** Runs a job in a context without web side, with the settings of the service. {@code import}, {@code import-list}. */
public final class Jobs {

    private static final Map<String, Class<? extends Job>> JOBS =
            Map.of("import", ImportJob.class, "import-list", ListJob.class);

    /** Many records in one request, so that the broker flushes once for many; patience, because nobody waits for one answer. */
    private static final List<String> SETTINGS = List.of(
            "--tim.publish.linger=150ms",
            "--tim.publish.batch=512KB",
            "--tim.publish.max-block=60s",
            "--tim.publish.request-timeout=30s",
            "--tim.publish.delivery-timeout=120s",
            "--tim.publish.patience=30s",
            "--tim.seal.keys-in-stock=1000",
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
     * Runs the job that the first argument names; what follows are settings of the service, {@code --name=value}.
     *
     * @param application the application class
     * @param in what the job reads
     * @param out where results go, one JSON object a line
     * @return the process's exit code: 0 all is well, 1 some lines were refused, 2 wrong use, 3 infrastructure
     */
    public static int run(Class<?> application, String[] arguments, InputStream in, PrintStream out) {
        List<String> given = List.of(arguments).subList(1, arguments.length);
        if (!given.stream().allMatch(argument -> argument.startsWith("--") && argument.contains("="))) {
            out.println(ImportProgress.failure("takes settings only, --name=value"));
            return ExitCode.USAGE.code();
        }
        Class<? extends Job> job = Objects.requireNonNull(JOBS.get(arguments[0]));
        String[] settings = settings(given);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            return run(context.getBean(job), in, out).code();
        } catch (NestedRuntimeException e) {
            out.println(ImportProgress.failure(
                    "wrong settings: " + e.getMostSpecificCause().getClass().getSimpleName()));
            return ExitCode.USAGE.code();
        }
    }

    /** A setting that is there twice would be a list of both. */
    private static String[] settings(List<String> given) {
        Set<String> names = given.stream().map(Jobs::name).collect(Collectors.toSet());
        return Stream.concat(SETTINGS.stream().filter(setting -> !names.contains(name(setting))), given.stream())
                .toArray(String[]::new);
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    private static ExitCode run(Job job, InputStream in, PrintStream out) {
        try {
            return job.run(in, out);
        } catch (IOException e) {
            out.println(ImportProgress.failure("the input cannot be read"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            out.println(ImportProgress.failure("interrupted"));
        } catch (RuntimeException e) {
            // A defect; its message may quote content.
            out.println(ImportProgress.failure(e.getClass().getName()));
        }
        return ExitCode.INFRASTRUCTURE;
    }
}
