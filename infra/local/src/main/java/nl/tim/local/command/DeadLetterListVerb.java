package nl.tim.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tim.local.deadletter.DeadLetter;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.output.Table;
import nl.tim.local.topic.TopicReader;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim dlt list}. */
@Command(name = "list", description = "Show every dead-lettered record, the oldest of each partition first.")
final class DeadLetterListVerb implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    DeadLetterListVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<DeadLetter> letters = new ArrayList<>();
        String topic = new TopicNames("").of(Topic.INCIDENT_EVENTS_DLT);
        try (TopicReader reader = new TopicReader(Brokers.require(context.stack()), topic)) {
            reader.all(found -> letters.add(DeadLetter.of(found)));
        }
        if (json) {
            context.output()
                    .json(Map.of(
                            "deadLetters",
                            letters.stream().map(DeadLetterShowVerb::values).toList()));
        } else if (letters.isEmpty()) {
            context.output().line("There are none.");
        } else {
            Table table = new Table().row("PLACE", "SINCE", "REASON", "FROM", "INCIDENT", "BYTES");
            letters.forEach(letter -> table.row(
                    letter.place(),
                    letter.since().toString(),
                    letter.reason(),
                    letter.origin(),
                    letter.key(),
                    String.valueOf(letter.bytes())));
            table.lines().forEach(context.output()::line);
        }
        return ExitCode.OK;
    }
}
