package nl.tim.analysis.job;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.command.Histories.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells how far a run over histories is, one JSON object a line: {@code {"accepted", "refused", "events"}} each second,
 * {@code {"line", "problems": [{"field", "code"}]}} for each line refused, at the end the counts with {@code "done": true}. Safe for use by many threads.
 */
final class HistoryProgress {

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int MOST_LINES_TOLD = 1_000;

    private final PrintStream out;
    private final InstantSource clock;
    private Instant last;
    private long accepted;
    private long refused;
    private long events;

    HistoryProgress(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.last = clock.instant();
    }

    synchronized void became(long line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Written written -> {
                accepted++;
                events += written.events();
            }
            case Outcome.Unknown _ -> refused(line, 0, List.of(new Flaw("incidentId", "unknown_case", List.of())));
            case Outcome.Refused problem -> refused(line, problem.step(), problem.flaws());
        }
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(BETWEEN) >= 0) {
            last = now;
            out.println(counts());
        }
    }

    synchronized void failed(String what) {
        out.println(JsonNodeFactory.instance.objectNode().put("failed", what));
    }

    /** Tells the end; how many lines were refused. */
    synchronized long done() {
        out.println(counts().put("done", true));
        return refused;
    }

    private void refused(long line, int step, List<Flaw> flaws) {
        refused++;
        if (refused <= MOST_LINES_TOLD) {
            ObjectNode told = JsonNodeFactory.instance.objectNode().put("line", line);
            ArrayNode problems = told.putArray("problems");
            flaws.forEach(flaw -> problems.addObject()
                    .put("field", "steps." + step + "." + flaw.field())
                    .put("code", flaw.code()));
            out.println(told);
        }
    }

    private ObjectNode counts() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("accepted", accepted)
                .put("refused", refused)
                .put("events", events);
    }
}
