package nl.tim.local.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tim.local.lifecycle.PartStatus;
import nl.tim.local.lifecycle.PartStatus.Health;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.output.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim status}. */
@Command(
        name = "status",
        description =
                "Show every part: whether it works, its process, port, age and memory. Exit code 3 unless all work.")
final class StatusVerb implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    StatusVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Stack stack = context.stack();
        List<PartStatus> parts = PartStatus.of(stack, context.clock().instant());
        if (json) {
            context.output()
                    .json(Map.of(
                            "parts", parts.stream().map(StatusVerb::forScripts).toList()));
        } else {
            forPeople(parts);
        }
        return parts.stream().allMatch(part -> part.health() == Health.READY) ? ExitCode.OK : ExitCode.NOT_RUNNING;
    }

    private void forPeople(List<PartStatus> parts) {
        Table table = new Table().row("PART", "STATE", "PID", "PORT", "SINCE", "MEMORY");
        parts.forEach(part -> table.row(
                part.name(),
                part.state(),
                part.pid().isPresent() ? String.valueOf(part.pid().getAsLong()) : "-",
                String.valueOf(part.port()),
                part.age().map(Ages::text).orElse("-"),
                part.memory().isPresent() ? part.memory().getAsLong() / (1024 * 1024) + " MB" : "-"));
        table.lines().forEach(context.output()::line);
    }

    private static Map<String, Object> forScripts(PartStatus part) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("name", part.name());
        answer.put("state", part.health().name());
        answer.put("problem", part.problem().orElse(null));
        answer.put("pid", part.pid().isPresent() ? part.pid().getAsLong() : null);
        answer.put("port", part.port());
        answer.put("since", part.since().map(Object::toString).orElse(null));
        answer.put("memoryBytes", part.memory().isPresent() ? part.memory().getAsLong() : null);
        answer.put("log", part.log().toString());
        return answer;
    }
}
