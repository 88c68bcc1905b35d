package nl.tim.intake.job;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.tim.intake.job.ImportLine.Refusal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells how far an import is, one JSON object a line: {@code {"accepted", "refused", "perSecond"}} each second,
 * {@code {"line", "problems": [{"field", "code"}]}} for each line refused, at the end the same as each second with
 * {@code "done": true}. Never tells content. Safe for use by many threads.
 */
final class ImportProgress {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Whoever sees a thousand of them changes the program that wrote the lines. */
    private static final int MOST_LINES_TOLD = 1_000;

    private final PrintStream out;
    private final InstantSource clock;
    private final Instant start;
    private Instant last;
    private long accepted;
    private long refused;

    ImportProgress(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
        this.last = start;
    }

    static String failure(String message) {
        return JsonNodeFactory.instance.objectNode().put("failed", message).toString();
    }

    synchronized void accepted() {
        accepted++;
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(BETWEEN) >= 0) {
            last = now;
            out.println(counts());
        }
    }

    synchronized void refused(long line, List<Refusal> refusals) {
        refused++;
        if (refused <= MOST_LINES_TOLD) {
            ObjectNode told = JsonNodeFactory.instance.objectNode().put("line", line);
            ArrayNode problems = told.putArray("problems");
            refusals.forEach(refusal ->
                    problems.addObject().put("field", refusal.field()).put("code", refusal.code()));
            out.println(told);
        }
    }

    /** Tells the end; returns how many lines were refused. */
    synchronized long done() {
        out.println(counts().put("done", true));
        return refused;
    }

    private ObjectNode counts() {
        long millis = Math.max(1, Duration.between(start, clock.instant()).toMillis());
        return JsonNodeFactory.instance
                .objectNode()
                .put("accepted", accepted)
                .put("refused", refused)
                .put("perSecond", accepted * 1000 / millis)
                .put("millis", millis);
    }
}
