package nl.tim.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.HomeData;
import nl.tim.local.lifecycle.HomeLock;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.lifecycle.Stopper;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Progress;
import nl.tim.local.stack.PartProcess.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim down}. */
@Command(
        name = "down",
        description =
                "Stop everything: services first, then Elasticsearch and Kafka. The data stay, unless told otherwise.")
final class DownVerb implements Callable<Integer> {

    private final Context context;

    @Option(names = "--delete-data", description = "Remove all reports, keys and logs of this stack, after asking.")
    private boolean deleteData;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    DownVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Stack stack = context.stack();
        if (deleteData && !yes) {
            confirm(stack);
        }
        Set<Ending> endings = stop(stack);
        boolean ran = endings.contains(Ending.STOPPED) || endings.contains(Ending.KILLED);
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("wasRunning", ran);
            answer.put("killed", endings.contains(Ending.KILLED));
            answer.put("dataDeleted", deleteData);
            context.output().json(answer);
        } else {
            context.output().line(ran ? "Everything is stopped." : "Nothing was running.");
            context.output()
                    .line(
                            deleteData
                                    ? "The data are removed."
                                    : "The data stay in " + stack.home().folder());
        }
        return ExitCode.OK;
    }

    private String kept(Stack stack) {
        if (deleteData) {
            return "The data are removed.";
        }
        return Files.exists(stack.home().kafka())
                ? "The data stay in " + stack.home().folder()
                : "There are no data.";
    }

    private Set<Ending> stop(Stack stack) throws IOException {
        if (!Files.exists(stack.home().folder())) {
            return Set.of();
        }
        try (HomeLock lock = HomeLock.take(stack.home(), "tim down", context.clock());
                Progress progress = new Progress(context.output(), System::nanoTime)) {
            Set<Ending> endings = new Stopper(stack, progress).stop();
            if (deleteData) {
                HomeData.delete(stack);
            }
            return endings;
        }
    }

    private void confirm(Stack stack) {
        context.output()
                .progress("This removes all reports, keys and logs in "
                        + stack.home().folder() + ".");
        context.output().progress("Type 'delete' to go on:");
        String answer = System.console() == null ? null : System.console().readLine();
        if (!"delete".equals(answer)) {
            throw new TimException(ExitCode.USAGE, "Nothing was removed or stopped. A script says --yes");
        }
    }
}
