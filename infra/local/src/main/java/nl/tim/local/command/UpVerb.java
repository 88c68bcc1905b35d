package nl.tim.local.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tim.local.command.Seeding.Answer;
import nl.tim.local.lifecycle.HomeLock;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.lifecycle.Starter;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.output.Progress;
import nl.tim.local.output.Table;
import nl.tim.local.seed.SeedPlan;
import nl.tim.local.stack.PartFailedException;
import nl.tim.local.topic.TopicReader;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim up}. */
@Command(
        name = "up",
        description = {
            "Start what is not running, and wait until everything works.",
            "Harmless when repeated: what runs is left alone, what was killed comes back with its data, and a service of"
                    + " which there is a newer build is restarted. Ctrl-C stops what this command has started."
        })
final class UpVerb implements Callable<Integer> {

    private static final int DEMO_YEARS = 3;

    private final Context context;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    @Option(
            names = "--demo",
            description = "Fill an empty log with three years of invented reports: './tim seed --years 3'.")
    private boolean demo;

    UpVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Stack stack = context.stack();
        try (HomeLock lock = HomeLock.take(stack.home(), "tim up", context.clock());
                Progress progress = new Progress(context.output(), System::nanoTime)) {
            Starter starter = new Starter(stack, progress);
            try (OnInterrupt interrupt = new OnInterrupt(() -> undo(starter))) {
                starter.start();
            } catch (PartFailedException failed) {
                context.output().progress("What this command had started is stopped again.");
                throw failed;
            }
        }
        int seeded = demo ? fill(stack) : ExitCode.OK;
        answer(stack);
        return seeded;
    }

    /** Once: a log that holds a report is left alone. */
    private int fill(Stack stack) throws Exception {
        String topic = new TopicNames("").of(Topic.INCIDENT_EVENTS);
        try (TopicReader reader = new TopicReader(stack.bootstrapServers(), topic)) {
            if (!reader.newest(1).isEmpty()) {
                context.output().progress("The log holds reports already; no invented ones are added.");
                return ExitCode.OK;
            }
        }
        LocalDate yesterday =
                LocalDate.ofInstant(context.clock().instant(), Seeding.ZONE).minusDays(1);
        int reports = DEMO_YEARS * SeedPlan.USUAL_PER_YEAR;
        return new Seeding(context)
                .send(
                        SeedPlan.past(reports, DEMO_YEARS, 1, yesterday),
                        Seeding.USUAL_CASES,
                        json ? Answer.NONE : Answer.TEXT);
    }

    private void undo(Starter starter) {
        context.output().progress("Interrupted: stopping what this command has started.");
        starter.undo();
        context.output().progress("Stopped.");
    }

    private void answer(Stack stack) {
        String intake = stack.address(Stack.INTAKE).toString();
        String analysis = stack.address(Stack.ANALYSIS).toString();
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("intake", intake);
            answer.put("analysis", analysis);
            answer.put("identity", stack.identity().issuer().toString());
            answer.put("kafka", stack.bootstrapServers());
            answer.put("elasticsearch", stack.elasticsearch().uri().toString());
            answer.put("home", stack.home().folder().toString());
            context.output().json(answer);
            return;
        }
        context.output().line("");
        new Table()
                .row("Report", intake + "/", "(API: " + intake + "/v3/api-docs)")
                .row("Search", analysis + "/incidents", "(API: " + analysis + "/v3/api-docs)")
                .row("Matrix", analysis + "/matrix", "")
                .row("Trends", analysis + "/trends", "")
                .row("Accounts", "choose one when you search", "(REST: ./tim token --role analyst)")
                .row("Kafka", stack.bootstrapServers(), "")
                .row("Elasticsearch", stack.elasticsearch().uri().toString(), "")
                .row("Files", stack.home().folder().toString(), "")
                .lines()
                .forEach(context.output()::line);
        context.output().line("");
        context.output()
                .line(
                        "Next: report an incident in the browser, fill the region with ./tim seed, or watch: ./tim tail -f");
    }
}
