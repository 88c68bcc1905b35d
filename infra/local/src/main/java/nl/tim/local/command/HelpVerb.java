package nl.tim.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tim help}. */
@Command(name = "help", description = "Explain the command, one verb, or the exit codes.")
final class HelpVerb implements Callable<Integer> {

    private static final List<String> EXIT_CODES = List.of(
            "Exit codes of tim:",
            "",
            "  0    done; for status: everything works; for verify and trends evaluate: no difference",
            "  1    it could not be done, the message says why; for verify: the index differs from the log; for seed: reports were refused;",
            "       for deidentify: lines were left out; for trends evaluate --all: cases differ",
            "  2    the command line or a setting is wrong",
            "  3    a part does not run, did not become ready, or (dlt) is needed and away",
            "  4    a port is taken, or a part runs on another port than is asked for",
            "  5    another tim is starting or stopping this stack",
            "  6    the build failed",
            "  7    this machine lacks something, for example a JDK 25; 'tim doctor' tells what",
            "  130  interrupted by Ctrl-C",
            "",
            "verify, rebuild and dlt refold pass on the exit code of the job that does the work.");

    private final Context context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "VERB", description = "A verb, or 'exit-codes'.")
    private String topic = "";

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    HelpVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        if (topic.isEmpty()) {
            root.usage(System.out);
        } else if (topic.equals("exit-codes")) {
            EXIT_CODES.forEach(context.output()::line);
        } else if (root.getSubcommands().containsKey(topic)) {
            root.getSubcommands().get(topic).usage(System.out);
        } else {
            throw new TimException(ExitCode.USAGE, "There is no verb '" + topic + "'. 'tim help' lists them");
        }
        return ExitCode.OK;
    }
}
