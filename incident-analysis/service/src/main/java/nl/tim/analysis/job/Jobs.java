package nl.tim.analysis.job;

import java.io.PrintStream;
import java.util.List;
import org.springframework.core.NestedRuntimeException;

/** The program that runs one job and ends. */
public final class Jobs {
    private Jobs() {}

    /** Whether a program argument names a job. */
    public static boolean named(String argument) {
        return JobKind.named(argument).isPresent();
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
        List<String> settings = all.stream().filter(JobArguments::isSetting).toList();
        var own = new JobArguments(all.stream()
                .filter(argument -> !JobArguments.isSetting(argument))
                .toList());
        JobKind kind = JobKind.named(arguments[0]).orElseThrow();
        try {
            kind.check(own);
        } catch (UsageException e) {
            out.println(e.getMessage());
            return ExitCode.USAGE.code();
        }
        try (var runner = new JobRunner(application, settings)) {
            return runner.run(kind, own, out).code();
        } catch (NestedRuntimeException e) {
            // A file that is not there, a setting without a value: never to be taken for differences.
            out.println("Wrong settings: " + e.getMostSpecificCause());
            return ExitCode.USAGE.code();
        }
    }
}
