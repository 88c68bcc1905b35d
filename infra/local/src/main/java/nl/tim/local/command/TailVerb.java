package nl.tim.local.command;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.tim.local.event.EventLine;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.topic.TopicReader;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim tail}. */
@Command(
        name = "tail",
        description = {
            "Show the events of the log, one line each: time, partition@offset, incident, event, actor, codes.",
            "Sealed fields are shown as the key that they are sealed with."
        })
final class TailVerb implements Callable<Integer> {

    private final Context context;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "20",
            description = "How many of the newest events (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what comes in, until Ctrl-C.")
    private boolean follow;

    @Option(names = "--incident", paramLabel = "ID", description = "Every event of this incident only.")
    private @Nullable UUID incident;

    @Option(names = "--json", description = "One JSON object per line.")
    private boolean json;

    TailVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String topic = new TopicNames("").of(Topic.INCIDENT_EVENTS);
        try (TopicReader reader = new TopicReader(Brokers.require(context.stack()), topic)) {
            if (incident == null) {
                reader.newest(lines).forEach(this::show);
            } else {
                reader.all(this::show);
            }
            if (follow) {
                reader.follow(this::show);
            }
        }
        return ExitCode.OK;
    }

    private void show(ConsumerRecord<byte[], byte[]> found) {
        if (incident != null && !incident.toString().equals(key(found))) {
            return;
        }
        if (json) {
            context.output().json(EventLine.values(found));
        } else {
            context.output().line(EventLine.text(found));
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> found) {
        return found.key() == null ? "" : new String(found.key(), StandardCharsets.UTF_8);
    }
}
