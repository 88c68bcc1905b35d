package nl.tim.local.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.local.deadletter.DeadLetter;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Table;
import nl.tim.local.topic.TopicReader;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tim dlt show}. */
@Command(name = "show", description = "Show all that is known of one dead-lettered record, except its content.")
final class DeadLetterShowVerb implements Callable<Integer> {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})@(\\d{1,18})");

    private final Context context;

    @Parameters(paramLabel = "PLACE", description = "As 'dlt list' shows it: partition@offset.")
    private String place = "";

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    DeadLetterShowVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        DeadLetter letter = find();
        if (json) {
            context.output().json(values(letter));
            return ExitCode.OK;
        }
        Table table = new Table();
        values(letter).forEach((name, value) -> table.row(name, String.valueOf(value)));
        table.lines().forEach(context.output()::line);
        return ExitCode.OK;
    }

    static Map<String, Object> values(DeadLetter letter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("place", letter.place());
        values.put("since", letter.since().toString());
        values.put("incident", letter.key());
        values.put("bytes", letter.bytes());
        values.putAll(letter.headers());
        return values;
    }

    private DeadLetter find() {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new TimException(ExitCode.USAGE, "'" + place + "' is not partition@offset, as in 3@17");
        }
        String topic = new TopicNames("").of(Topic.INCIDENT_EVENTS_DLT);
        try (TopicReader reader = new TopicReader(Brokers.require(context.stack()), topic)) {
            return reader.at(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)))
                    .map(DeadLetter::of)
                    .orElseThrow(
                            () -> new TimException(ExitCode.FAILED, "There is nothing at " + place + " of " + topic));
        }
    }
}
