package nl.tim.analysis.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.tim.analysis.job.Difference.Kind;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.UnavailableException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares the index that searches read with the log and reports every difference. Changes nothing. */
final class VerifyJob implements Job {
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final int RECORDS_IN_SLICE = 50_000;

    private final IndexVersions versions;
    private final IncidentLog log;
    private final Progress progress;
    private final InstantSource clock;

    VerifyJob(IndexVersions versions, IncidentLog log, Progress progress, InstantSource clock) {
        this.versions = versions;
        this.log = log;
        this.progress = progress;
        this.clock = clock;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--json", "--wait", "--accepted");
        arguments.noWords();
        Duration wait = arguments.duration("--wait", WAIT);
        assert wait != null && accepted(arguments) != null;
    }

    private static AcceptedRecords accepted(JobArguments arguments) {
        return arguments
                .text("--accepted")
                .map(file -> AcceptedRecords.read(Path.of(file)))
                .orElse(AcceptedRecords.NONE);
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        Duration wait = arguments.duration("--wait", WAIT);
        Instant start = clock.instant();
        String read = versions.state().read();
        if (read == null) {
            throw new UnavailableException("there is no index yet; start the service first");
        }
        Map<Integer, Long> ends = new TreeMap<>(log.ends());
        await(read, ends, wait);
        versions.refresh(read);
        boolean json = arguments.has("--json");
        AcceptedRecords known = accepted(arguments);
        var accepted = new ArrayList<Difference>();
        var found = new ArrayList<Difference>();
        var verification = new Verification(log, versions.inspect(read), RECORDS_IN_SLICE, difference -> {
            if (known.covers(difference)) {
                accepted.add(difference);
                return;
            }
            found.add(difference);
            if (!json) {
                out.println(difference.line());
            }
        });
        verification.compare(ends);
        var summary = new Summary(read, verification, found, accepted.size(), Duration.between(start, clock.instant()));
        out.println(json ? summary.json() : summary.text());
        return found.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENCES;
    }

    private void await(String index, Map<Integer, Long> ends, Duration atMost) {
        Instant giveUp = clock.instant().plus(atMost);
        long lag = progress.lag(index, ends);
        while (lag > 0) {
            if (clock.instant().isAfter(giveUp)) {
                throw new UnavailableException("the projection is " + lag + " records behind"
                        + (progress.running(index) ? "" : " and no service is running"));
            }
            Progress.pause();
            lag = progress.lag(index, ends);
        }
    }

    private record Summary(String index, Verification compared, List<Difference> found, int accepted, Duration took) {

        private Map<Kind, Integer> counts() {
            var counts = new EnumMap<Kind, Integer>(Kind.class);
            for (Kind kind : Kind.values()) {
                counts.put(kind, 0);
            }
            found.forEach(difference -> counts.merge(difference.kind(), 1, Integer::sum));
            return counts;
        }

        String text() {
            Map<Kind, Integer> counts = counts();
            String differences = found.isEmpty()
                    ? "no differences"
                    : found.size() + " differences: " + counts.get(Kind.MISSING) + " missing, "
                            + counts.get(Kind.PHANTOM) + " phantom, " + counts.get(Kind.DIFFERENT) + " different, "
                            + counts.get(Kind.PLACEHOLDER) + " placeholders, " + counts.get(Kind.UNREADABLE)
                            + " unreadable records";
            String besides = accepted == 0 ? "" : "; " + accepted + " unreadable records accepted";
            return "%s: %d incidents from %d records compared in %d ms, %s%s"
                    .formatted(index, compared.incidents(), compared.records(), took.toMillis(), differences, besides);
        }

        String json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("index", index);
            json.put("incidents", compared.incidents());
            json.put("records", compared.records());
            json.put("millis", took.toMillis());
            counts().forEach((kind, count) -> json.put(kind.name().toLowerCase(Locale.ROOT), count));
            json.put("accepted", accepted);
            ArrayNode differences = json.putArray("differences");
            found.forEach(difference -> differences
                    .addObject()
                    .put("kind", difference.kind().name())
                    .put("subject", difference.subject())
                    .put("detail", difference.detail()));
            return json.toString();
        }
    }
}
