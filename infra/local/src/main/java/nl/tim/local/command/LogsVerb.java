package nl.tim.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.FollowedFile;
import nl.tim.local.stack.LogEnd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tim logs}. */
@Command(name = "logs", description = "Show the end of the logs of one part, or of all.")
final class LogsVerb implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "kafka, elasticsearch, intake or analysis.")
    private String part = "";

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "50",
            description = "How many lines of each (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what is written, until Ctrl-C.")
    private boolean follow;

    LogsVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Stack stack = context.stack();
        List<String> parts = part.isEmpty() ? stack.names() : List.of(known(stack));
        List<FollowedFile> files = parts.stream()
                .map(name -> new FollowedFile(stack.home().log(name)))
                .toList();
        for (String name : parts) {
            show(name, stack.home().log(name), parts.size() > 1);
        }
        while (follow) {
            for (int i = 0; i < parts.size(); i++) {
                String prefix = parts.size() > 1 ? parts.get(i) + " | " : "";
                files.get(i).newLines().forEach(line -> context.output().line(prefix + line));
            }
            Thread.sleep(300);
        }
        return ExitCode.OK;
    }

    private String known(Stack stack) {
        if (!stack.names().contains(part)) {
            throw new TimException(
                    ExitCode.USAGE,
                    "There is no part '" + part + "'; the parts are " + String.join(", ", stack.names()));
        }
        return part;
    }

    private void show(String name, Path log, boolean several) {
        if (!Files.exists(log)) {
            context.output().progress(name + " has no log yet: " + log);
            return;
        }
        LogEnd.of(log, lines).forEach(line -> context.output().line(several ? name + " | " + line : line));
    }
}
